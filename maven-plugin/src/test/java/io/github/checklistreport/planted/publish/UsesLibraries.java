package io.github.checklistreport.planted.publish;

/** Uses what belongs to other rooms. */
class UsesLibraries {
    Class<?>[] libraries = {
        freemarker.template.Configuration.class,
        org.commonmark.node.Node.class,
        org.jsoup.Jsoup.class,
        org.xbill.DNS.Name.class,
        net.schmizz.sshj.SSHClient.class,
        com.hierynomus.sshj.key.KeyAlgorithms.class,
        tools.jackson.core.JsonGenerator.class,
        org.jline.utils.WCWidth.class,
        org.snakeyaml.engine.v2.nodes.Node.class,
        org.apache.maven.plugin.Mojo.class
    };
}
