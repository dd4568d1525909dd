<#import "layout.ftl" as l>
<@l.banner/>
# ${head.title}

${t["index.lead"]}

| ${t["filter.level"]} | <#list view.columns as c>${c} | </#list>
| --- | <#list view.columns as c>---: | </#list>
<#list view.lines as line>
| **${line.level.name}** | <#list line.counts as n>${n} | </#list>
</#list>

<#list view.lines as line>
- ${line.level.words}
</#list>
- ${view.machine.words}
<#if view.history>
- [${t["changes.title"]}](CHANGES.md)
</#if>
<#if view.notMet?has_content>

## ${view.notMetTitle}

<#list view.notMet as r>
- [${text.phrase(r.title)}](items/${text.url(r.id)}.md) — **${r.verdictName}**, ${r.reason}
</#list>
</#if>
<#list view.chapters as c>

## ${text.phrase(c.title)}
<#list c.sections as s>

### ${text.phrase(s.title)}

<#list s.rows as r>
- <a id="${text.url(r.id)}"></a>${r.number}\. [${text.phrase(r.title)}](items/${text.url(r.id)}.md) — ${r.levelName} / **${r.verdictName}**<#if r.until??> (${r.until.label} ${r.until.date})</#if> / ${r.basisName}<#if r.date??> / ${r.date}</#if><#list r.flags as f> / ${f.name}</#list>
</#list>
</#list>
</#list>
<@l.foot/>
