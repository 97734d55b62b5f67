-- One kind of visitors at a constant rate, for wrk: what they send, when, and what they were told.
--
--   wrk -t1 -c1980 -d300s -s bench/load/traffic.lua http://127.0.0.1:8480 -- requests.tsv 1800 report.json
--
-- Each line of the requests is one request: method, path, token, ETag, body; what is empty is not sent. When the lines
-- end they begin anew. Every request has its time, whether or not the earlier ones are answered: as long as a connection
-- is free nothing waits, and how late requests were sent is in the report.

local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } moment;
  int clock_gettime(int clock, moment *at);
]]

-- Behind a proxy: the visitors' addresses, of a network that is kept for measurements (RFC 2544).
local VISITORS = 20000
local LATE_MS_MAX = 60000

local at = ffi.new("moment")
local MONOTONIC = 1

local function now()
  ffi.C.clock_gettime(MONOTONIC, at)
  return tonumber(at.seconds) * 1000 + tonumber(at.nanoseconds) / 1000000
end

-- In the thread -----------------------------------------------------------------------------------

local lines, each_ms, begun_at, planned, sent = {}, 0, nil, 0, 0
local due, due_first, due_last = {}, 1, 0

-- What `done` reads, by what an answer was.
statuses, sources, late, last_seen = {}, {}, {}, {}

function init(args)
  each_ms = 1000 / tonumber(args[2])
  for line in io.lines(args[1]) do
    local fields = {}
    for field in (line .. "\t"):gmatch("([^\t]*)\t") do fields[#fields + 1] = field end
    lines[#lines + 1] = fields
  end
end

-- A free connection takes the next time there is.
function delay()
  begun_at = begun_at or now()
  local moment = begun_at + planned * each_ms
  planned = planned + 1
  due_last = due_last + 1
  due[due_last] = moment
  return math.max(0, math.floor(moment - now() + 0.5))
end

function request()
  -- Connections are woken in the order of their times, so the oldest one is the one that is due.
  local late_ms = 0
  if due_first <= due_last then
    late_ms = math.min(LATE_MS_MAX, math.max(0, math.floor(now() - due[due_first])))
    due[due_first] = nil
    due_first = due_first + 1
  end
  late[late_ms] = (late[late_ms] or 0) + 1
  local fields = lines[sent % #lines + 1]
  local visitor = sent % VISITORS
  sent = sent + 1
  local headers = {
    ["X-Forwarded-For"] = string.format("198.18.%d.%d", math.floor(visitor / 250), visitor % 250 + 1),
  }
  if fields[3] ~= "" then headers["Authorization"] = "Bearer " .. fields[3] end
  if fields[4] ~= "" then headers["If-None-Match"] = fields[4] end
  if fields[5] == "" then return wrk.format(fields[1], fields[2], headers) end
  headers["Content-Type"] = "application/json"
  return wrk.format(fields[1], fields[2], headers, fields[5])
end

function response(status, headers)
  local source = "none"
  for name, value in pairs(headers) do
    if name:lower() == "cache-status" then source = value:match("(%a+)$") end
  end
  statuses[tostring(status)] = (statuses[tostring(status)] or 0) + 1
  sources[source] = (sources[source] or 0) + 1
  local second = math.floor((now() - begun_at) / 1000)
  last_seen[source] = second
  last_seen[tostring(status)] = second
end

-- After the run -----------------------------------------------------------------------------------

local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

local function object(map)
  local pairs_of = {}
  for key, value in pairs(map) do pairs_of[#pairs_of + 1] = string.format('"%s":%d', key, value) end
  return "{" .. table.concat(pairs_of, ",") .. "}"
end

local function late_by(map, share)
  local keys, all = {}, 0
  for ms, count in pairs(map) do keys[#keys + 1], all = ms, all + count end
  table.sort(keys)
  local seen = 0
  for _, ms in ipairs(keys) do
    seen = seen + map[ms]
    if seen >= all * share then return ms end
  end
  return 0
end

-- The report's place is named by a variable: only threads are given arguments.
function done(summary, latency)
  local thread = threads[1]
  local microseconds = {}
  for step = 1, 1000 do microseconds[step] = string.format("%d", latency:percentile(math.min(step / 10, 99.999))) end
  local late = thread:get("late")
  local report = string.format(
    '{"seconds":%.3f,"requests":%d,"max_us":%d,"permille_us":[%s],"statuses":%s,"sources":%s,"last_seen_s":%s,'
      .. '"late_p99_ms":%d,"late_max_ms":%d,"connect":%d,"read":%d,"write":%d,"timeout":%d}\n',
    summary.duration / 1000000, summary.requests, latency.max, table.concat(microseconds, ","),
    object(thread:get("statuses")), object(thread:get("sources")), object(thread:get("last_seen")),
    late_by(late, 0.99), late_by(late, 1), summary.errors.connect, summary.errors.read, summary.errors.write,
    summary.errors.timeout)
  local file = assert(io.open(os.getenv("REPORT"), "w"))
  file:write(report)
  file:close()
end
