--- A hundred kinds of degenerate text: what no article looks like, but a feed, a table, a transcript, a bad
-- conversion or an enemy may. Each is a piece that is repeated, or a function that gives the piece at place i.
local kinds = {}

local NAMES = { "Ana Silva", "Omar Haddad", "Kari Nordmann", "Luis Prado", "Mary Stone" }
local LANDS = { "France", "Germany", "Russia", "Norway", "Egypt", "Brazil", "Japan" }

local function cycle(list, form)
  return function(i)
    return form:format(list[i % #list + 1], list[(i + 1) % #list + 1], list[(i + 2) % #list + 1])
  end
end

-- A word for each number, other than all before.
local function word(i)
  local letters = {}
  repeat
    letters[#letters + 1] = string.char(97 + i % 26)
    i = math.floor(i / 26)
  until i == 0
  return "be" .. table.concat(letters) .. "o"
end
local function title(i)
  return (word(i):gsub("^%l", string.upper))
end

-- `times`: the text is so many times as long as those of other kinds, where what is looked at is bounded, but not soon.
local function add(name, piece, times)
  kinds[#kinds + 1] = { name = name, piece = piece, times = times }
end

-- Kinds that are akin to others: read where there is time.
local function rare(name, piece)
  kinds[#kinds + 1] = { name = name, piece = piece, rare = true }
end

-- Space.
add("blank lines", "\n")
add("blank lines with blanks", "\n \n")
rare("carriage returns", "\r\n")
add("blanks", " ")
rare("tabs", "\t")
add("no-break spaces", "\194\160")
rare("form feeds", "a\f")
add("a line and many blank ones", function(i)
  return i == 1 and "Ana left." or "\n\n"
end)
add("a blank in each line", "Ana left. \n \n  ")
add("paragraphs", "Ana Silva left for Oslo.\n\n")

-- Who said what, one within another.
add("said in said", "police said that ")
rare("names that say in names that say", cycle(NAMES, "%s said that %s said that "))
add("no case", "POLICE SAID THE MAN WAS KILLED IN PARIS MONDAY ")
add("no marks", "the mayor told reporters the bridge was closed and the army warned that ")
add("accused of accusing", cycle(LANDS, "%s accused %s of attacking %s and "))
add("denied that", "denied that he denied that she ")
add("according to", "according to police, ")
add("who said", "who said, who told us, ")
add("promise to promise", "promised to urge them to ask it to ")
add("transcript", "\nANA SILVA: Yes, we left.\n\nQ: Why?\n")
add("quotation marks", '"')
rare("open curly marks", "“he ")
add("closed quotations", '"Yes," he said. ')
add("quotations in quotations", "“she said, ‘he said, ")
add("one quotation of many paragraphs", '"We left the town.\n\n')
rare("quotes without speakers", '"The road is closed and the town is dark." ')
rare("scare quotes", "a 'so-called' \"truce\" with ")
rare("participles", "saying that, adding that, ")

-- Events and their parties.
add("attacks without end", cycle(LANDS, "%s attacked %s and bombed %s and "))
add("parties of one verb", cycle(LANDS, "%s, %s and "))
add("passives", cycle(LANDS, "was attacked by %s and was bombed by "))
rare("nouns of events", "attack on the talks on the protest against the war against ")
add("conditions", "if France attacks Russia, if ")
add("not", "not ")
add("relative clauses", "which attacked the rebels who killed the mayor who ")
add("killed", "killed ", 2)
rare("infinitives", "to attack to kill to ")
rare("places of an event", "in Oslo, in Paris, near Cairo, ")
rare("headlines", "France Attacks Russia\n\n")

-- Names.
add("names in a list", cycle(NAMES, "%s, %s, "))
rare("names side by side", cycle(NAMES, "%s %s "))
rare("given names", "Ana Mary Luis Omar ")
rare("surnames", "Silva Stone Haddad ")
rare("titles", "President Minister Governor ")
add("courtesy", "Mr. Mrs. Dr. ")
rare("initials", "A. B. C. D. ")
add("countries", cycle(LANDS, "%s "))
rare("nationalities", "Norwegian French ")
rare("capitals", "BE AN OF ON ")
rare("words with capitals", "The Blue River Street ")
add("distinct words", function(i)
  return word(i) .. " "
end)
add("distinct names", function(i)
  return title(2 * i) .. " " .. title(2 * i + 1) .. " said. "
end)
add("distinct countries at war", function(i)
  return title(i) .. " attacked Norway. "
end)
rare("possessives", "Norway's foreign minister's wife's ")
add("appositions", "Ana Silva, the mayor of Oslo, ")
rare("of the", "of the ")
add("pronouns", "he she they it ")
add("datelines", "OSLO, Norway (NTB) - \n")
rare("upper lines", "GRUMBLETON AT HARBOUR\n")
add("abbreviations", "U.S. U.N. ")
add("short names", function(i)
  return i % 2 == 0 and "Ana Silva spoke. " or "Silva spoke. "
end)

-- Numbers, times.
add("numbers", "12 ")
add("numbers with commas", "1,")
rare("decimals", "1.5.2.")
add("one long number", "7")
rare("number words", "twenty ")
rare("hundred thousand", "hundred thousand ")
add("money", "$5 million ")
rare("percents", "40% to 50% ")
rare("ranges", "10-12-")
add("dead", "40 people killed, 3 wounded and ")
add("dates", "May 5, 2021, ")
add("weekdays", "Monday ")
rare("months", "May ")
rare("years", "1999 ")
rare("clock", "5:30 p.m. ")
add("durations", "three days after ")
rare("ages", "Ana Silva, 40, ")
rare("units", "5 km 3 kg ")
add("scores", "Harbour 2 Grumbleton United 1\n")
add("tables", "Harbour\t12\t7\t3\t2\n")

-- Marks and what is no text.
rare("commas", ", ")
rare("semicolons", ";")
add("dots", ".")
rare("dots with blanks", ". ")
add("ends of sentences", "A.B! C? ")
rare("hyphens", "-")
add("dashes", "— ")
rare("apostrophes", "'s ")
rare("colons", ": ")
add("brackets", "(")
rare("pairs of brackets", "[()] ")
add("ands", "and ")
add("one long word", "a")
rare("one long upper word", "A")
rare("one long address", function(i)
  return i == 1 and "http://example.org/" or "a/"
end)
rare("addresses", "ana@example.org ")
add("tags", "#oslo @ana ")
add("markup", "<p><b>Ana</b></p>")
rare("JSON", '["a": {')
add("list items", "* item\n")
rare("base64", "QmFzZTY0/dGV4dA+")
add("emoji", "😀")
rare("joined emoji", "👩‍👩‍")
add("combining marks", "e\204\129")
rare("marks without a letter", "\204\129")
add("Chinese", "新闻报道")
rare("Arabic", "خبر ")
rare("soft hyphens", "a\194\173")
add("malformed", "\255\192")
rare("replacement characters", "\239\191\189")
add("zeros", "Ana left \0 Oslo. ")

--- A text of a kind.
-- @tparam table kind
-- @tparam integer bytes about how many
-- @treturn string
function kinds.text(kind, bytes)
  local piece, list, size, i = kind.piece, {}, 0, 0
  bytes = bytes * (kind.times or 1)
  while size < bytes do
    i = i + 1
    list[i] = type(piece) == "string" and piece or piece(i)
    size = size + #list[i]
  end
  return table.concat(list)
end

return kinds
