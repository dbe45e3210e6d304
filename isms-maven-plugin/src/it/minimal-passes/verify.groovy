import groovy.json.JsonSlurper

def portal = new File(basedir, 'target/isms/portal/index.html')
assert portal.isFile()
assert portal.text.contains('Ready for Surveillance audit 1')
def findings = new JsonSlurper().parse(new File(basedir, 'target/isms/findings.json'))
assert findings.verdict == 'pass'
assert findings.simulated
assert findings.counts.obligations.proven == 8

def log = new File(basedir, 'build.log').text
assert log.contains('ISMS pass on 2026-11-20 (simulation): 0 errors')

// the help tells of the goal and of each of its parameters
assert log.contains('isms:eject') && log.contains('User property: isms.template')

def next = new JsonSlurper().parse(new File(basedir, 'target/next/findings.json'))
assert next.asOf == '2027-03-15' && next.verdict == 'pass' && next.simulated
assert log.contains('Judging 2027-03-15, the day of AUD-SURV-1 (Surveillance audit 1), as if nothing more were recorded until then')

def copy = new File(basedir, 'target/portal/pages/policies.ftlh')
assert copy.readLines()[0].contains('ejected from isms-maven-plugin ')
assert log.contains('policies.ftlh is there already; move it away, or set isms.templateDirectory to another folder')
def page = 'policies/index.html'
assert new File(basedir, "target/again/portal/${page}").bytes == new File(basedir, "target/isms/portal/${page}").bytes

assert log.contains('isms.skip is set: nothing was judged, so the verdict is cannot-judge')
assert !log.contains('The preview of the ISMS is at')
true
