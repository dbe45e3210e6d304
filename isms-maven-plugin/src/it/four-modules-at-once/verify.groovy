def digest(file) {
    java.security.MessageDigest.getInstance('SHA-256').digest(file.bytes).encodeHex().toString()
}

def portals = ['north', 'east', 'south', 'west'].collect { new File(basedir, it + '/target/isms') }
def hashes = portals.collect { isms ->
    assert new groovy.json.JsonSlurper().parse(new File(isms, 'findings.json')).verdict == 'pass'
    def sums = new File(isms, 'portal/SHA256SUMS')
    def lines = sums.readLines()
    assert lines.size() > 100
    lines.each { line ->
        def (sum, path) = line.split('  ', 2)
        assert digest(new File(isms, 'portal/' + path)) == sum
    }
    digest(sums)
}
assert hashes.toSet().size() == 1
assert new File(basedir, 'build.log').text.contains('Using the MultiThreadedBuilder implementation with a thread count of 4')
true
