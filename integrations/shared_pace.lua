-- KEYS[1] when the account's next call is due. ARGV: seconds between calls, how many may go at once, how long one waits.
-- The generic cell rate algorithm of pace.py, by the clock of Redis, which all processes share.
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local step, burst, patience = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local due = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
local wait = math.max(0, due - now - step * (burst - 1))
if wait > patience then
    return {0, string.format('%.6f', wait)}
end
redis.call('SET', KEYS[1], string.format('%.6f', due + step), 'PX', math.ceil((due + step - now) * 1000) + 1000)
return {1, string.format('%.6f', wait)}
