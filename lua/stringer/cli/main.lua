-- What the launcher runs. The process is this command's alone, so it may choose how Lua's memory is kept.
require "stringer.core".system.blocks()
os.exit(require "stringer.cli".main(arg), true)
