-- Facts for the recovery of a draft, whose row stays locked until the claim is committed. $1 draft
SELECT d.id, d.store_id, d.state, d.phone, d.name, s.name AS store_name,
       s.settings #>> '{recovery,whatsapp_template}' AS template,
       coalesce(s.settings #>> '{recovery,language}', 'id') AS language,
       s.settings ->> 'quiet_hours' AS quiet_hours,
       EXISTS (SELECT 1 FROM followup_opt_outs x WHERE x.store_id = d.store_id AND x.phone = d.phone) AS opted_out
FROM drafts d
JOIN stores s ON s.id = d.store_id
WHERE d.id = $1
FOR UPDATE OF d
