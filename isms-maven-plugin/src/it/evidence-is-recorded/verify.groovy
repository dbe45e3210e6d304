def evidence = new File(basedir, 'src/isms/evidence/2025/access-review')
def record = new File(evidence, 'ev-access-review-2025-03-31/EV-ACCESS-REVIEW-2025-03-31.md')
assert record.text.contains('occurrence: 2025-03-31')
assert record.text.contains('sha256: 3f81d9fbe2a66457222e4a57483f4d5cee3a06584c6edfc78ba6a915bcc48dc7')
assert new File(record.parentFile, 'export.csv').bytes == new File(basedir, 'export.csv').bytes
def correction = new File(evidence, 'ev-access-review-2025-03-31-c1/EV-ACCESS-REVIEW-2025-03-31-C1.md')
assert correction.text.contains('correction-of: EV-ACCESS-REVIEW-2025-03-31')
assert !new File(basedir, 'src/isms/evidence/2026').exists()

def log = new File(basedir, 'build.log').text
assert log.contains('Recorded EV-ACCESS-REVIEW-2025-03-31, which answers the due date of 2025-03-31')
assert log.contains('git add src/isms/evidence/2025/access-review/ev-access-review-2025-03-31')
assert log.contains('ISMS content is sound')
assert log.contains('[evidence-is-not-reused]')
true
