(SELECT s.id, s.due_at, s.created_at FROM followup_steps s {which} ORDER BY {order} LIMIT $4::int + $5::int)
