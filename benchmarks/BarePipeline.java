import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The libraries of the plugin with no product around them: of each document the header is read and validated, the body
 * becomes HTML, a template of one line becomes a file. What a build can cost at the least, on the machine at hand.
 *
 * <p>Arguments: the folder of the content, the folder of the output, the folder of the schemas.
 */
public final class BarePipeline {

    private static final Map<String, String> TYPES = Map.of(
            "risks", "risk", "policies", "policy", "calendar", "activity", "controls", "control", "evidence", "evidence");

    private final Path content;
    private final Path output;
    private final Path schemas;
    private final Map<String, Schema> gates = new ConcurrentHashMap<>();
    private final ObjectMapper mapper = new ObjectMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Template template;

    private BarePipeline(Path content, Path output, Path schemas) throws IOException {
        this.content = content;
        this.output = output;
        this.schemas = schemas;
        MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        template = new Template(
                "page", "<!doctype html><title>${title}</title><main>${body}</main>\n", configuration);
    }

    public static void main(String[] arguments) throws IOException {
        BarePipeline pipeline =
                new BarePipeline(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(pipeline.content)) {
            files = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        files.parallelStream().forEach(pipeline::page);
    }

    private void page(Path file) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf("\n---", 3);
            Map<String, Object> header =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(text.substring(4, end));
            Path path = content.relativize(file);
            String type = TYPES.get(path.getName(0).toString());
            if (type != null) {
                gates.computeIfAbsent(type, this::schema).validate(mapper.valueToTree(header));
            }
            String body = renderer.render(parser.parse(text.substring(end + 4)));
            StringWriter page = new StringWriter();
            template.process(
                    Map.of(
                            "title", header.getOrDefault("title", header.get("id")),
                            "body", HTMLOutputFormat.INSTANCE.fromMarkup(body)),
                    page);
            Path target = output.resolve(path.toString().replace(".md", ".html"));
            Files.createDirectories(target.getParent());
            Files.writeString(target, page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw " + file, e);
        } catch (TemplateException e) {
            throw new IllegalStateException("cannot draw " + file, e);
        }
    }

    private Schema schema(String type) {
        JsonNode node = mapper.readTree(schemas.resolve(type + ".schema.json").toFile());
        return registry.getSchema(SchemaLocation.of(node.get("$id").asString()), node);
    }
}
