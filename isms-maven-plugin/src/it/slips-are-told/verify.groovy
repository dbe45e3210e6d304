def log = new File(basedir, 'build.log').text
assert log.contains('there is no property isms.asof; did you mean isms.asOf?')
assert log.contains('there is no property isms.histroy; did you mean isms.history?')
assert log.contains('isms.edition is for another goal; this one takes isms.editions')
assert log.contains('no goal takes the property isms.version; unless your POM does, it changes nothing')
assert !log.contains('example.version')
assert !log.contains('Exception in thread')
true
