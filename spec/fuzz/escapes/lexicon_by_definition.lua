local pack = require "stringer".pack "a"
pack:lexicon("leak", "../../../etc/passwd.def")
return pack
