import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('eml: 2 reminders would be sent, 0 were sent before; nothing is sent without -Disms.send')
assert log.contains('(instead of Felix Baum, who left on 2024-12-31)')
assert log.count('eml: 2 reminders sent, 0 were sent before; the mails are in ') == 2
assert log.contains('eml: 0 reminders sent, 2 were sent before')
assert log.contains('isms.asOf is given: this is a look at 2030-01-31, of which the ledger learns nothing')

// one mail a person, and one intent and one outcome in the ledger for each
def mails = { String folder -> new File(basedir, folder).listFiles().findAll { it.name.endsWith('.eml') }.sort { it.name } }
def written = mails('target/isms/reminders')
assert written.size() == 2
def jane = written.find { it.name.contains('-jane-') }.text
assert jane.contains('To: Jane Doe <jane@example.com>')
assert jane.contains('Auto-Submitted: auto-generated')
assert jane.contains('Content-Type: multipart/alternative;')
assert jane.contains('Access review (ACT-ACCESS) of ')
assert !jane.contains('Restore test')

def lines = new File(basedir, 'isms-reminders.jsonl').readLines().collect { new JsonSlurper().parseText(it) }
assert lines*.event == ['intent', 'sent', 'intent', 'sent']
assert lines.findAll { it.event == 'intent' }*.recipient == ['jane', 'omar']
assert written.every { mail -> lines.any { mail.name.contains(it.delivery.substring(0, 8)) } }

assert mails('target/another-day/reminders').every { it.text.contains('https://isms.example.com/activities/act-') }
true
