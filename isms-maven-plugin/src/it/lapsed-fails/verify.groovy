def log = new File(basedir, 'build.log').text
assert log.contains('calendar/register.yaml:')
assert log.contains('[activity-is-done-on-time] ACT-ACCESS was due on 2027-10-31 and its grace ended on 2027-11-14, 6 days ago; do it and record evidence')
assert log.contains('ISMS fail on 2027-11-20 (simulation)')
// whoever broke the build can look at why
def portal = new File(basedir, 'target/isms/portal/index.html')
assert portal.isFile()
assert portal.text.contains('Not ready')
assert log.contains(portal.toURI().toString().replace('file:/', 'file:///')) || log.contains('portal/index.html')
true
