-- What the launcher runs. The process is this command's alone, so it may choose how Lua's memory is kept.
local core = require "stringer.core"
core.system.blocks()
require "stringer.base.parsed".use(core)
require "stringer.base.interpreted".use()
os.exit(require "stringer.cli".main(arg), true)
