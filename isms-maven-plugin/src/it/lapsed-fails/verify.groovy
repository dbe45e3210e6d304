def log = new File(basedir, 'build.log').text
assert log.contains('calendar/register.yaml:')
assert log.contains('[activity-is-done-on-time] ACT-ACCESS was due on 2027-10-31 and its grace ended on 2027-11-14, 6 days ago; do it and record evidence')
assert log.contains('ISMS fail on 2027-11-20 (simulation)')
// whoever broke the build can look at why
def portal = new File(basedir, 'target/isms/portal/index.html')
assert portal.isFile()
assert portal.text.contains('Not ready')
assert log.contains(portal.toURI().toString().replace('file:/', 'file:///')) || log.contains('portal/index.html')

assert log.contains('AUD-SURV-1 was planned for 2027-03-15 and has no result; judging 2027-03-16')
assert log.contains('ISMS fail on 2027-03-16 (simulation)')
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/next/findings.json')).verdict == 'fail'
true
