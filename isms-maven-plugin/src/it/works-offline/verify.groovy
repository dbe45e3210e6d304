def log = new File(basedir, 'build.log').text
assert log.count('ISMS pass on 2026-11-20 (simulation): 0 errors') == 2
assert log.count('BUILD SUCCESS') == 2
true
