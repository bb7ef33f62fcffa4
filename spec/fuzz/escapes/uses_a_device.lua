local pack = require "stringer".pack "a"
pack:uses "/dev/zero"
return pack
