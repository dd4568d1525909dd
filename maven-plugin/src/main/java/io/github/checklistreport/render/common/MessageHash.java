package io.github.checklistreport.render.common;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;

/** Messages for a template: {@code t["nav.list"]}. A missing one stops the template. */
public final class MessageHash implements TemplateHashModel {
    private final Messages messages;

    public MessageHash(Messages messages) {
        this.messages = messages;
    }

    @Override
    public TemplateModel get(String key) {
        return new SimpleScalar(messages.get(key));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
