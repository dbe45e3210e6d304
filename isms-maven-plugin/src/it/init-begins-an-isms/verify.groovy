def begun = new File(basedir, 'begun')
assert new File(begun, 'mvnw').canExecute()
assert new File(begun, 'src/isms/policies').listFiles().length == 20
assert new File(begun, 'target/isms/portal/index.html').isFile()

def log = new File(basedir, 'build.log').text
assert log.contains('The ISMS of Example, in ')
assert log.contains("[placeholder-is-filled] 'applicable' still holds the placeholder 'TODO'")
assert log.contains('[required-document-exists] nothing in force is written for clause 5.2')
assert log =~ /ISMS fail on \d{4}-\d{2}-\d{2}: \d+ errors, 0 warnings/
assert log.count('To decide first (123 placeholders)') == 2
assert log.contains('  people.yaml: 6, the first in line 4')
assert log.contains('Then to read, change and have approved (27 drafts)')

assert log.contains('kept: pom.xml; add to its <build><plugins>:')
def told = (log =~ /  \.\/mvnw (\S+:todo) /).collect { it[1] }
assert told[0] == 'isms:todo'
assert told[1] ==~ /io\.github\.ismskit:isms-maven-plugin:[^:]+:todo/ && log.contains(told[1].replace(':todo', ':init'))
true
