def log = new File(basedir, 'build.log').text
assert log.contains('is a repository of Comply')
assert log.contains('+++ src/isms/policies/access.md')
assert log.contains('10 files placed, 9 to decide, 3 not placed')
assert log.contains('10 files written, 9 to decide, 3 not placed')

def handbook = new File(basedir, 'handbook')
def content = new File(basedir, 'src/isms')
assert new File(handbook, 'policies/access.md').text.startsWith('---\nname: Access Policy')
def body = { File file -> file.text.split('---\n', 3)[2] }
assert body(new File(content, 'policies/access.md')) == body(new File(handbook, 'policies/access.md'))
assert new File(content, 'calendar/access-review.md').text.contains('cadence: quarterly')

assert log.contains("src/isms/policies/access.md:4:8: [placeholder-is-filled] 'owner' still holds the placeholder 'TODO'")
assert log =~ /ISMS content is not sound: 1\d documents, 9 errors, 0 warnings/
true
