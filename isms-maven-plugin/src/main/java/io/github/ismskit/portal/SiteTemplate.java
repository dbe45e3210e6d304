package io.github.ismskit.portal;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** Draws pages from templates: the organisation's own file where it has one of the same path, ours otherwise. */
public final class SiteTemplate {

    /** Where the template's files lie on the class path. */
    static final String ROOT = "/isms-portal";

    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_35;

    private final Configuration configuration;
    private final TemplateFiles files;
    private final InlineStyle style;

    /** @param overrides the organisation's own templates and assets, which win over files of the same path */
    public SiteTemplate(Optional<Path> overrides) {
        this.configuration = configuration(loader(overrides));
        this.files = new TemplateFiles(overrides, Map.of());
        this.style = InlineStyle.of(files);
    }

    private SiteTemplate(Configuration configuration, TemplateFiles files) {
        this.configuration = configuration;
        this.files = files;
        this.style = InlineStyle.of(files);
    }

    /** The same template with files that the build has written in place of empty ones. */
    SiteTemplate with(Map<String, byte[]> written) {
        return new SiteTemplate(configuration, new TemplateFiles(files.overrides(), written));
    }

    TemplateFiles files() {
        return files;
    }

    byte[] draw(Page page) {
        StringWriter text = new StringWriter(16 * 1024);
        try {
            Template template = configuration.getTemplate("pages/" + page.template() + ".ftlh");
            Map<String, Object> shown = new HashMap<>(Sayings.of(page.phrases()));
            shown.putAll(Map.of("page", page.frame(), "view", page.view().get(), "style", style));
            template.process(shown, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the template of " + page.path() + " cannot be read: " + e.getMessage(), e);
        } catch (TemplateException e) {
            throw new TemplateFailure(page.path(), e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A file for a web server, which has to allow the style of the files that stand alone. */
    byte[] text(String path) {
        StringWriter text = new StringWriter();
        try {
            configuration.getTemplate(path + ".ftlh").process(Map.of("style", style), text);
        } catch (IOException e) {
            throw new UncheckedIOException("the template of " + path + " cannot be read: " + e.getMessage(), e);
        } catch (TemplateException e) {
            throw new TemplateFailure(path, e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static TemplateLoader loader(Optional<Path> overrides) {
        List<TemplateLoader> loaders = new ArrayList<>();
        overrides.ifPresent(folder -> loaders.add(files(folder)));
        loaders.add(new ClassTemplateLoader(SiteTemplate.class, ROOT));
        MultiTemplateLoader loader = new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
        loader.setSticky(false);
        return loader;
    }

    private static TemplateLoader files(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the templates in " + folder + " cannot be read", e);
        }
    }

    /** Nothing that a template could run, no exception text in a page, no default of this machine. */
    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(BEHAVIOUR);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLazyAutoImports(true);
        configuration.addAutoImport("layout", "layouts/page.ftlh");
        configuration.addAutoImport("ui", "parts/ui.ftlh");
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(BEHAVIOUR);
        wrapper.setMemberAccessPolicy(new OwnRecordsOnly());
        configuration.setObjectWrapper(wrapper.build());
        return configuration;
    }
}
