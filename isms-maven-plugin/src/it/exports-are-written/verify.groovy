import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def export = new File(basedir, 'target/isms/export')
def again = new File(basedir, 'target/again/export')

def calendar = new File(export, 'calendar/isms.ics').getText('UTF-8')
assert calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && calendar.endsWith('END:VCALENDAR\r\n')
assert calendar.contains('UID:') && calendar.contains('DTSTART;VALUE=DATE:')
assert new File(export, 'calendar/owners/jane.ics').file

assert new File(export, 'registers/soa.csv').readLines('UTF-8').size() >= 94
new ZipFile(new File(export, 'registers/soa.xlsx')).withCloseable { assert it.getEntry('xl/workbook.xml') }

def components = new JsonSlurper().parse(new File(export, 'oscal/component-definition.json'))
assert components['component-definition'].components[0]['control-implementations'][0]['implemented-requirements'].size() == 93
new JsonSlurper().parse(new File(export, 'oscal/assessment-results.json'))
assert new File(export, 'schemas/policy.schema.json').file

def seen = 0
export.eachFileRecurse { file ->
    if (file.file) {
        seen++
        assert file.bytes == new File(again, export.toPath().relativize(file.toPath()).toString()).bytes: file
    }
}
assert seen > 50

def log = new File(basedir, 'build.log').text
assert log.contains("${seen - 1} files are in ") // all but the list of them
assert log.contains("isms.format names 'pdf', which is no format; name ics, csv, xlsx, oscal or schemas")
true
