def log = new File(basedir, 'build.log').text
assert log.contains('Compared with main at ')
assert log.contains("cadence: 'monthly' became 'quarterly'")
assert log.contains('ACT-SCAN is due less often: monthly became quarterly; CHG-2026-01 explains it')
assert log.contains("ACT-RESTORE has a later start: 2026-12-31 became 2027-03-31; add a change record whose reason or text names ACT-RESTORE")
assert log.contains('R-01 (Data is lost and cannot be restored) was changed: residual.likelihood; CHG-2026-01: reviewed on 2026-10-20 by omar')
assert log.contains('POL-BACKUP (Backup policy) was changed: text; nobody has looked at it')
assert log.count('2 things nobody has looked at: 1 demand lowered without a change record, 1 part touched without a review') >= 2

// against the branch itself only the change record is new, which touches nothing
assert log.contains('ISMS impact: satisfied, since the change carries the review of everything that it touches')

assert log.contains("nothing was compared with 'origin/main', which isms.base names: this clone does not know the revision 'origin/main'")

def markdown = new File(basedir, 'target/isms/impact.md').text
assert markdown.startsWith('<!-- isms-maven-plugin: impact/src/isms/ -->')
assert markdown.contains('**Nothing was compared:**')
true
