<#macro banner>
<#if head.coAdmins>
> **${t["audience.co-admins"]}** — ${t["private.banner"]}

</#if>
</#macro>
<#macro foot>

---

${head.limits}

${t["foot.checklist"]}${t["due.colon"]}${text.phrase(head.edition)} · ${t["foot.generated"]}${t["due.colon"]}${head.generated} · Checklist Report ${head.generatorVersion}
</#macro>
