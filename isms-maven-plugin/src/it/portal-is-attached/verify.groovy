import java.util.zip.ZipFile

def installed = { String version, String ending ->
    new File(localRepositoryPath, "com/example/isms-attached/${version}/isms-attached-${version}${ending}")
}

assert installed('skipped', '.pom').isFile()
assert !installed('skipped', '-portal.zip').exists()
assert new File(basedir, 'build.log').text.contains('no portal was drawn, so none is attached to the project')

def zip = installed('1', '-portal.zip')
assert zip.bytes == new File(basedir, 'target/isms-attached-1-portal.zip').bytes

def portal = new File(basedir, 'target/isms/portal')
def seen = 0
new ZipFile(zip).withCloseable { file ->
    file.entries().each { entry ->
        assert file.getInputStream(entry).bytes == new File(portal, entry.name).bytes
        seen++
    }
    assert file.getInputStream(file.getEntry('index.html')).text.contains('Ready for Surveillance audit 1')
}
def drawn = 0
portal.eachFileRecurse { if (it.file) drawn++ }
assert seen == drawn && seen > 100
true
