<#import "layout.ftl" as l>
<#macro side s>
- **${s.title}**${t["due.colon"]}**${s.word}**<#if s.text??> — ${text.phrase(s.text)}</#if> (${s.byline})
</#macro>
<#macro reply r>

**${t["reply.title"]}${t["due.colon"]}${r.code}** — ${text.phrase(r.note)}

${r.byline}
</#macro>
<#macro sight d>

${text.phrase(d.because)}

${d.strength}

${d.where}
<#if d.aimed??>

**${d.aimed}**
</#if>
<#if d.facts?has_content>

| ${t["sight.fact"]} | ${t["sight.seen"]} |
| --- | --- |
<#list d.facts as f>
| ${text.phrase(f.label)} | <#if f.told??>${text.phrase(f.told)}<#else>${f.raw}</#if> |
</#list>
</#if>

${text.phrase(d.rule)}
<#if d.sources?has_content>

<#list d.sources as ref>
- [${text.phrase(ref.title)}](<${text.url(ref.url)}>)
</#list>
</#if>
<#if d.commands?has_content>

${text.fenced(d.commands)}
</#if>
</#macro>
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
<#list i.remarks as r>

**${r.flag.name}** — ${r.flag.meaning}<#if r.because??> ${text.phrase(r.because)}</#if>
</#list>
<#if i.pair??>

<@side s=i.pair.claim/>
<@side s=i.pair.probe/>

${t["item.conflict"]}
<#if i.reply??><@reply r=i.reply/></#if>
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
<#if i.reply?? && !i.pair??><@reply r=i.reply/></#if>
<#nested>

<a id="probe"></a>
## ${t["item.probe"]}
<#if i.sight.detail??><@sight d=i.sight.detail/></#if>
<#list i.sight.sentences as sentence>

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

<a id="history"></a>
## ${t["item.history"]}

<#if i.past.moments?has_content>
<#list i.past.moments as m>
- ${m.day} — <#if m.standing??>${m.standing.verdict} · ${m.standing.basis}<#else>${t["change.absent"]}</#if> — ${m.cause}
</#list>
<#else>
${t["history.none"]}
</#if>
<@l.foot/>
</#macro>
