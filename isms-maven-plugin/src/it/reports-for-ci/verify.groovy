import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def reports = new File(basedir, 'target/isms/reports')

def suite = new XmlSlurper().parse(new File(reports, 'TEST-isms.xml'))
assert suite.@tests.toInteger() > 50
assert suite.@failures.toInteger() > 1
assert suite.properties.property.find { it.@name == 'isms.verdict' }.@value == 'fail'
assert suite.testcase.find { it.@name == 'activity-is-done-on-time' }.failure.text().contains('ACT-ACCESS was due on 2027-10-31')

def run = new JsonSlurper().parse(new File(reports, 'isms.sarif')).runs[0]
assert run.invocations[0].executionSuccessful
assert run.results.size() > 100
assert run.results.every { !it.locations[0].physicalLocation.artifactLocation.uri.startsWith('/') }

def issues = new JsonSlurper().parse(new File(reports, 'gl-code-quality-report.json'))
assert issues.size() == run.results.size()
assert issues*.fingerprint.toSet().size() == issues.size()

assert new File(reports, 'summary.md').text.startsWith('<!-- isms-maven-plugin: isms/')

// a command must begin its line, whatever Maven writes before its own
def commands = new File(basedir, 'build.log').readLines().findAll { it.startsWith('::error file=') }
assert commands.size() == 10
true
