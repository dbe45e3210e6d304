def log = new File(basedir, 'build.log').text
assert log.contains('cannot judge: no document was found')
assert log.contains('ISMS cannot-judge on 2026-11-20')
assert new File(basedir, 'target/isms/portal/index.html').text.contains('Cannot say')
true
