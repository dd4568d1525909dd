<#import "layout.ftl" as l>
<#-- What is nested stands at the end of the answer. -->
<#macro item>
<#local i = view>
<@l.banner/>
# ${text.phrase(i.row.title)}

[${t["nav.list"]}](../README.md#${text.url(i.row.id)}) · No. ${i.row.number} · ${i.row.levelName} · ${text.phrase(i.phase)} · ${text.phrase(i.topic)}

<a id="verdict"></a>
## ${t["item.verdict"]}${t["due.colon"]}${i.row.verdictName}

${i.verdictMeaning}

**${i.basis.name}** — ${i.basis.meaning}
<#list i.row.flags as f>

**${f.name}** — ${f.meaning}
</#list>
<#if i.row.seal.verdict == "conflict">

${t["item.conflict"]}
</#if>

<#list i.stamps as s>
- ${s.words()}
</#list>

<a id="answer"></a>
## ${t["item.answer"]}
<#if i.note??>

${text.note(i.note)}
</#if>
<#if i.silence??>

${i.silence}
</#if>
<#if i.publishRule?has_content>

${i.publishRule}
</#if>
<#if i.blocks?has_content>

<#list i.blocks as b>
- **${b.label}**${t["due.colon"]}${text.phrase(b.text)}
</#list>
</#if>
<#if i.byline?has_content>

${i.byline}
</#if>
<#if i.reply??>

**${t["reply.title"]}${t["due.colon"]}${i.reply.code}** — ${text.phrase(i.reply.note)}

${i.reply.byline}
</#if>
<#nested>

<a id="probe"></a>
## ${t["item.probe"]}

<#list i.probe as sentence>
${sentence}
</#list>

<a id="evidence"></a>
## ${t["item.evidence"]}

<#if i.evidence?has_content>
<#list i.evidence as url>
- <${text.url(url)}>
</#list>
<#else>
${t["item.no-evidence"]}
</#if>

<a id="state"></a>
## ${t["item.state"]}

${text.phrase(i.baseline)}

${t["item.applies"]}${t["due.colon"]}${text.phrase(i.applies)}

<a id="why"></a>
## ${t["item.why"]}

${text.phrase(i.rationale)}
<#if i.references?has_content>

<#list i.references as ref>
- [${text.phrase(ref.title)}](<${text.url(ref.url)}>)
</#list>
</#if>

<a id="how"></a>
## ${t["item.how"]}

${text.phrase(i.how)}
<@l.foot/>
</#macro>
