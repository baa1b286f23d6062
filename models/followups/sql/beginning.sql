(SELECT s.id, s.due_at, s.created_at FROM followup_steps s {which} ORDER BY {order} LIMIT $7::int + $8::int)
