-- Who holds a token, as they are now. $1 user, $2 staff or null, $3 store or null, $4 family of the sign-in or null.
-- Nothing: they are nobody any more. A family that was ended has no token that was not revoked.
SELECT u.session_epoch + coalesce(s.session_epoch, 0) AS epoch, u.is_operator, t.closed_at IS NOT NULL AS is_closed,
       $4::uuid IS NULL OR EXISTS (
           SELECT FROM refresh_tokens r WHERE r.family = $4::uuid AND r.revoked_at IS NULL) AS is_signed_in
FROM users u
LEFT JOIN staff s
    ON s.id = $2::bigint AND s.user_id = u.id AND s.store_id = $3::bigint AND s.active AND s.deleted_at IS NULL
LEFT JOIN stores t ON t.id = $3::bigint
WHERE u.id = $1::bigint AND (s.id IS NOT NULL OR $2::bigint IS NULL OR t.closed_at IS NOT NULL)
