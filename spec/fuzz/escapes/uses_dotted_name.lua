local pack = require "stringer".pack "a"
pack:uses "news.events.make"
return pack
