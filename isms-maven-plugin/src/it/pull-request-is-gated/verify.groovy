def log = new File(basedir, 'build.log').text
assert log.contains('Compared with main (from isms.base), which the change left at ')
assert log.contains(": 1 file of the content differs")
assert log.contains('[INFO] Elsewhere, so not what stops this change:')
assert log.contains('[WARNING] Gate passed for what this change touches, not counting 1 finding elsewhere; ISMS fail on 2027-03-16 (simulation): 1 error, ')

assert log.contains('ACT-CERT has a longer grace: P7D became P14D; add a change record whose reason or text names ACT-CERT')
assert log.contains('Gate closed by 1 finding in what this change touches, not counting 1 finding elsewhere; ISMS fail on 2027-03-16')

assert log.contains("Nobody can say what this change touches: this clone does not know the revision 'origin/main'; run 'git fetch origin main:refs/remotes/origin/main'; everything is judged, as with isms.gate=full")

assert new File(basedir, 'target/isms/findings.json').text.contains('"verdict" : "fail"')
true
