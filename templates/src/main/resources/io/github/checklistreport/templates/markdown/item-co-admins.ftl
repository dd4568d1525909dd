<#import "item-parts.ftl" as p>
<@p.item>

<a id="private-note"></a>
### ${t["private.note"]}

<#if privateNote??>
${text.quoted(privateNote)}
<#else>
${t["private.none"]}
</#if>

${t["private.public-shows"]} **${publish.name}** — ${publish.meaning}
</@p.item>
