--- One sense in a document: what the surroundings of one mention of an unknown name tell holds for its other mentions,
-- also where a capital alone tells nothing; companies and teams are named in short after their first mention.
--
-- Layer Sense is what a text is called wherever it stands, Form what only its form tells.
-- @module stringer.packs.news.names.spread

local function rules_of_senses(pack)
  pack:define("NOT_SHORT", [[ <!(^<Name> [text~="^.{1,3}$"]) ]])
  pack:value(
    "name_at",
    function(token, doc) return token and doc:value_at("Name", token, "name") end,
    { takes = "token" }
  )
  pack:value(
    "code_at",
    function(token, doc) return token and doc:value_at("Name", token, "code") end,
    { takes = "token" }
  )
  return {
    pack:rule "told by its surroundings" {
      match = [[ name:<Name by=context> NOT_SHORT ]],
      yields = "Sense",
      fields = { type = "name.type" },
      again = true,
      examples = {
        { "They live in Grumbleton. Grumbleton is old.", { { text = "Grumbleton" }, { text = "Grumbleton" } } },
      },
    },
    pack:rule "company without its suffix" {
      match = [[ &<Name type=organization> ^<Name> short:([!in=common_word] []+? | [text~="^.{4,}$"]) ","?
        <company_suffix> $<Name> ]],
      yields = "Sense",
      span = "short",
      set = { type = "organization" },
      again = true,
      examples = {
        {
          "Zandor Foods Inc. grew. It rained on Zandor Foods.",
          { { text = "Zandor Foods" }, { text = "Zandor Foods" } },
        },
      },
    },
    pack:rule "company by its first word" {
      match = [[ &<Name type=organization> ^<Name> short:[!in=common_word & text~="^.{4,}$"] []+? ","? <company_suffix>
        $<Name> ]],
      yields = "Sense",
      span = "short",
      set = { type = "organization" },
      again = true,
      examples = {
        { "Zandor Foods Inc. grew. It rained on Zandor.", { { text = "Zandor" }, { text = "Zandor" } } },
      },
    },
    -- "House Republicans": the House is no person, there and elsewhere.
    pack:rule "chamber" {
      match = [[ name:'House' &[folded=republicans|republican|democrats|democrat|gop|speaker|majority|minority|judiciary
        |oversight|intelligence|panel|committee|lawmakers|members|subcommittee] ]],
      yields = "Sense",
      span = "name",
      set = { type = "organization", name = "House of Representatives", code = "USALEG" },
      again = true,
      examples = {
        { "House Republicans left. The House sang.", { { text = "House" }, { text = "House" } } },
      },
    },
    -- "Grumbleson left. He sang.": from the first name of a sentence to its end, if the next one begins with a pronoun.
    pack:rule "from the first name on" {
      match = [[ ^ (!<Name> [])* told:(<Name by=form> []*) $ ]],
      yields = "Told",
      span = "told",
      examples = { { "Then Grumbleson left. It rained.", { text = "Grumbleson left." } } },
    },
    -- "the Twins"; but last words that many teams have mean other things as well.
    pack:rule "team by its last word" {
      match = [[ &<Name type=organization & code$=SPT> ^<Name> []+ short:[text~="^[A-Z][a-z].{2,}$"
        & text!=City|Town|County|State|Park|Club|Team] $<Name> ]],
      yields = "Sense",
      span = "short",
      fields = { name = "name_at(short)", code = "code_at(short)" },
      set = { type = "organization" },
      again = true,
      examples = { { "The Minnesota Twins won. The Twins sang.", { { text = "Twins" }, { text = "Twins" } } } },
    },
  }
end

return function(pack)
  pack:phase("senses", { policy = "all" })(rules_of_senses(pack))
  pack:phase("taken up", { policy = "all", scope = "document" }) {
    pack:rule "taken up by he or she" {
      match = [[ <Told> &[folded=he|she|his|her] ]],
      yields = "TakenUp",
      examples = { { "Then Grumbleson left. He sang.", true }, { "Then Grumbleson left. It rained.", nil } },
    },
  }
  pack:phase("senses taken up", { policy = "all", unless = { "Sense" } }) {
    pack:rule "taken up" {
      match = [[ ^<TakenUp> name:<Name by=form> <&(^<Name> [text~="^.{4,}$"]) ]],
      yields = "Sense",
      span = "name",
      set = { type = "person" },
      again = true,
      examples = {
        { "Then Grumbleson left. He sang.", { text = "Grumbleson", type = "person" } },
        { "Then Grumbleson left. It rained.", nil },
      },
    },
  }
  pack:phase("senses by form", { policy = "all", unless = { "Sense" } }) {
    pack:rule "told by its form" {
      match = [[ name:<Name by=form> NOT_SHORT ]],
      yields = "Form",
      fields = { type = "name.type" },
      again = true,
      examples = { { "Then Grumbleson left.", true } },
    },
  }
  pack:phase("other senses", { policy = "all", gives = { "Name" } }) {
    pack:rule "of the type that another mention has" {
      match = [[ ^<Sense> name:<Name by=form> $<Sense> ]],
      edits = { name = false },
      examples = { { "Then Grumbleson left. He sang.", true } },
    },
  }
  pack:phase("named again", { policy = "longest", unless = { "Name" } }) {
    pack:rule "the same name" {
      match = [[ sense:<Sense|Form> ]],
      yields = "Name",
      fields = { type = "sense.type", name = "sense.name", code = "sense.code" },
      set = { by = "again" },
      examples = { { "Then Grumbleson left. He sang.", { text = "Grumbleson", type = "person" } } },
    },
  }
end
