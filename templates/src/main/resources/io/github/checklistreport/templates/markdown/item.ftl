<#import "item-parts.ftl" as p>
<@p.item/>
