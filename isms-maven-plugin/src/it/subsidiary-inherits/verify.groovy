import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def shared = new File(basedir, 'group/target/group-isms-2.1.0-isms.zip')
new ZipFile(shared).withCloseable { zip ->
    assert zip.entries().collect { it.name } == ['META-INF/isms.properties', 'calendar/rights.md',
            'policies/access.md', 'policies/form.csv']
    assert zip.getInputStream(zip.getEntry('META-INF/isms.properties')).text ==
            'coordinates=com.example.group:group-isms:2.1.0\norganisation=Example Group\nschemaVersion=1\n'
}

def log = new File(basedir, 'build.log').text
assert log.contains('src/isms/calendar/rights.md:2:1: it extends a record of com.example.group:group-isms:2.1.0, which those who' +
        ' inherit it would lack; leave it out of isms.share.includes')

def output = new File(basedir, 'subsidiary/target/isms')
def findings = new JsonSlurper().parse(new File(output, 'findings.json')).findings
def weaker = findings.findAll { it.rule == 'inherited-obligation-is-kept' }
assert weaker.size() == 1
assert weaker[0].file == 'calendar/rights.md' && weaker[0].line == 4
assert weaker[0].message == 'ACT-RIGHTS is due less often: quarterly became annual;' +
        ' inherited from com.example.group:group-isms:2.1.0'
assert findings.every { it.rule != 'link-resolves' }

def portal = new File(output, 'portal')
def policy = new File(portal, 'policies/pol-access.html').text
assert policy.contains('Inherited from com.example.group:group-isms:2.1.0, where it is changed.')
assert policy.contains('href="../files/inherited/group-isms/policies/form.csv"')
assert new File(portal, 'files/inherited/group-isms/policies/form.csv').text == 'who,what\n'
def activity = new File(portal, 'activities/act-rights.html').text
assert activity.contains('Extends what is inherited from com.example.group:group-isms:2.1.0.')
assert activity.contains('Omar Haddad')
assert activity.contains('href="../policies/pol-access.html"')
assert !new File(portal, 'risks/risk-theft.html').exists()

def sum = java.security.MessageDigest.getInstance('SHA-256').digest(shared.bytes).encodeHex().toString()
def about = new File(portal, 'about/index.html').text
assert about.contains("com.example.group:group-isms:2.1.0, SHA-256 <code>${sum}</code>")
true
