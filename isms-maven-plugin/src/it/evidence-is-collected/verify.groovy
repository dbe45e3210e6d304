import java.security.MessageDigest

/** The one folder of the records of an activity, and in it the record. */
def only = { String activity ->
    def folders = []
    new File(basedir, 'src/isms/evidence').eachDirMatch(~/[0-9]{4}/) { year ->
        def shelf = new File(year, activity)
        if (shelf.isDirectory()) shelf.eachDir { folders << it }
    }
    assert folders.size() == 1
    folders[0]
}
def hash = { File file -> MessageDigest.getInstance('SHA-256').digest(file.bytes).encodeHex().toString() }
def record = { File folder -> folder.listFiles().find { it.name.endsWith('.md') }.text }

def tests = only('tests')
def report = new File(tests, 'TEST-com.example.AccessTest.xml')
assert report.bytes == new File(basedir, 'test-results/TEST-com.example.AccessTest.xml').bytes
assert record(tests).contains("sha256: ${hash(report)}")
assert record(tests).contains('performed-by: build')
assert record(tests).contains('2 tests: 1 run, 0 failed, 1 skipped')

// no shell has seen the semicolon, and the code 3 is one that the POM allows
def admins = only('admins')
def list = new File(admins, 'admins.csv')
assert list.text == 'user,right\njane,admin\na;b\n'
assert record(admins).contains("sha256: ${hash(list)}")
assert record(admins).contains('`Administrators`, `command list-admins`')
assert record(admins).contains('the program `java` ended with exit code 3')

def log = new File(basedir, 'build.log').text
assert log.contains('ACT-SCAN: (https https://localhost:1/api/export.csv) https://localhost:1/api/export.csv cannot be reached')
assert log.contains('of 3 activities to collect for, 1 failed; the reasons are above')
assert log.contains('ISMS content is sound')
assert log.contains('ACT-TESTS is answered or not due yet')
assert log.contains('ACT-ADMINS is answered or not due yet')
assert log.count(' is recorded as ') == 2

// headers that open hosts are told nowhere
new File(basedir, 'src/isms').eachFileRecurse { file ->
    assert file.isDirectory() || !(file.text.contains('s3rver') || file.text.contains('v4riable'))
}
assert !(log.contains('s3rver') || log.contains('v4riable'))
true
