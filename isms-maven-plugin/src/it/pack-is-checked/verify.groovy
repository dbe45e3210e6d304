import java.util.zip.ZipFile

def pack = new File(basedir, 'target/isms/pack')
def zip = new File(pack, 'aud-surv-1-2026-11-20.zip')
def sum = new File(pack, 'aud-surv-1-2026-11-20.zip.sha256').text
def log = new File(basedir, 'build.log').text
assert log.contains('for AUD-SURV-1: ' + zip.toURI().toString().replace('file:/', 'file:///'))
assert log.contains('Its SHA-256, to be told by another way: ' + sum.substring(0, 64))

new ZipFile(zip).withCloseable { file ->
    assert file.getInputStream(file.getEntry('README.txt')).text.contains('Verdict on 2026-11-20: pass')
    assert file.getEntry('evidence/index.csv') && file.getEntry('portal/index.html') && file.getEntry('registers/soa.csv')
}

// as docs/auditors.md tells the auditor to check it; by bytes alone where the programs are missing
def script = (new File(basedir, '../../../../docs/auditors.md').text =~ /(?s)```sh\n(.*?)```/)[0][1]
new File(pack, 'check.sh').text = script
def has = { name -> System.getenv('PATH').split(File.pathSeparator).any { new File(it, name).canExecute() } }
if (['sh', 'unzip', 'sha256sum'].every(has)) {
    def check = ['sh', 'check.sh', zip.name].execute(null, pack)
    assert check.text.endsWith('every file is as it was packed, and there is no other\n')
    assert check.waitFor() == 0
}
true
