<#import "layout.ftl" as l>
<#macro standing s>${s.verdict}${t["join"]}${s.basis}<#list s.flags as f>${t["join"]}${f.name}</#list></#macro>
<@l.banner/>
[${t["nav.list"]}](README.md)

# ${t["changes.title"]}

${t["changes.lead"]}
<#list view.steps as step>

<a id="${text.url(step.id)}"></a>
## ${step.from} → ${step.to}

${step.words}
<#list step.groups as group>

### ${group.direction.name} ${group.changes?size}

<#list group.changes as c>
- <#if c.asked>[${text.phrase(c.title)}](items/${text.url(c.id)}.md)<#else>${text.phrase(c.title)}</#if> — <#if c.from??><@standing s=c.from/><#else>${t["change.absent"]}</#if> → **<#if c.to??><@standing s=c.to/><#else>${t["change.absent"]}</#if>** — ${c.cause.name} / ${c.levelName}
</#list>
</#list>
<#else>

${t["changes.first"]}
</#list>

<a id="trend"></a>
## ${t["trend.title"]}

| ${t["trend.day"]} | <#list view.trend.charts as c>${c.name} | </#list>
| --- | <#list view.trend.charts as c>--- | </#list>
<#list view.trend.days as d>
| ${d} | <#list view.trend.charts as c>${c.columns[d?index].words} | </#list>
</#list>

${t["changes.note"]}
<@l.foot/>
