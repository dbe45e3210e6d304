def portal = new File(basedir, 'target/isms/portal/index.html')
assert portal.isFile()
assert portal.text.contains('Ready for Surveillance audit 1')
def findings = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/isms/findings.json'))
assert findings.verdict == 'pass'
assert findings.simulated
assert findings.counts.obligations.proven == 8
assert new File(basedir, 'build.log').text.contains('ISMS pass on 2026-11-20 (simulation): 0 errors')
true
