--- What persons are: their offices and callings, in apposition ("Ana Silva, a nurse"), before the name ("the director,
-- Ana Silva") or behind a verb ("Ana Silva became mayor"). Layer RoleOf.
-- @module stringer.packs.news.entities.roles

local roles = {}

--- Whose role a span tells of.
-- @tparam table doc with entities
-- @tparam table span of layer RoleOf
-- @treturn ?table the person; nil where the name is no person's
-- @treturn ?integer first token of the role
-- @treturn ?integer last, inclusive
function roles.of(doc, span)
  local person = doc:entity_at(doc:capture(span, "a"))
  if not person or person.type ~= "person" then return nil end
  return person, doc:capture(span, "role")
end

--- The first role that is told of each person.
-- @tparam table doc with entities
-- @treturn table texts by entity
function roles.all(doc)
  local texts = {}
  for _, span in ipairs(doc:spans "RoleOf") do
    local person, first, last = roles.of(doc, span)
    if person and not texts[person] then texts[person] = doc.core:text(first, last) end
  end
  return texts
end

--- Declares the rules.
function roles.declare(pack)
  pack:lexicon(
    "honorific",
    { "mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.", "sir", "dame", "madam", "lord", "lady" }
  )
  pack:define("WHO", [[ a:<Name type=person> ("," [pos=NUM])? "," ]])
  -- Kin and forms of address are no roles; nor is a friend or a neighbour, nor who is only of some kind.
  pack:define(
    "NO_ROLE",
    [[ (<title kind=honorific|relation> | <gendered kin> | [folded=friend|neighbour|neighbor|man|woman|boy|girl|cousin
      |relative|sibling|spouse|parent|child|baby|person|people|native|resident|one|other|adult|teenager|victim|suspect
      |citizen|member|individual|fan|opponent|rival|predecessor|successor]) ]]
  )
  pack:define(
    "ROLE_HEAD",
    [[ (!NO_ROLE &[!(folded$="s" & !folded$="ss")] (<title> | <profession> | [in=person_noun & (pos=NOUN
      | pos=PROPN & shape=lower)])) ]]
  )
  -- "deputy", "research" of "deputy head", "research fellow".
  pack:define(
    "ROLE",
    [[ role:(([pos=NOUN & shape=lower & !in=person_noun] JOIN? | [folded=chief|deputy|vice|assistant|senior|acting
      |executive|general|managing|prime|foreign|associate|principal|joint|interim|political|military|medical
      |legal]){0,3}
    ROLE_HEAD) ]]
  )
  pack:define(
    "NO_ROLE_YET",
    [[ ([pos=ADJ|PROPN|NOUN|NUM|ADV] | [pos=VERB & (folded$="ed" | folded$="ing")] | POSSESSIVE | JOIN []){0,4}? ]]
  )
  pack:define(
    "ROLE_ENDS",
    [[ &([folded=of|for|at|in|from|with|on|to|who|whose|and|","|"."|";"|":"|")"|"-"|"–"|"—"] | $ | [pos=VERB|AUX]) ]]
  )
  pack:define("ITS_ROLE", [[ !"and" ([folded=a|an|the] | [folded=his|her|its|their|our])? NO_ROLE_YET ROLE ]])
  -- Kin by name are nobody else either: "her husband, Omar Haddad".
  pack:phase("kin by name", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "kin, name" {
      match = [[ ([folded=his|her|their|its|my|our] | POSSESSIVE) [pos=ADJ|NUM]{0,2}
        role:[in=gendered & !folded$="s"] ","? a:<Name type=person> ]],
      yields = "KinOf",
      examples = {
        { "They met her husband, Omar Haddad, there.", { text = "her husband, Omar Haddad" } },
        { "They met Ana's elder sister Maria Silva there.", true },
        { "They met her husband. Omar Haddad left.", nil },
      },
    },
  }
  pack:phase("roles", { policy = "longest", unless = { "Boilerplate" } }) {
    pack:rule "person, office" {
      match = [[ (WHO | a:<Name type=person> [text="–"|"—"|"("]) ITS_ROLE ROLE_ENDS ![pos=VERB|AUX] ]],
      yields = "RoleOf",
      examples = {
        { "Ana Silva, the mayor of Oslo, left.", { text = "Ana Silva, the mayor" } },
        {
          "Ana Silva, 50, a research chemist at Oslo Hospital, left.",
          { text = "Ana Silva, 50, a research chemist" },
        },
        { "Ana Silva, a retired Chilean judge, left.", { text = "Ana Silva, a retired Chilean judge" } },
        { "Ana Silva, winner of two prizes, left.", { text = "Ana Silva, winner" } },
        { "Ana Silva, in Oslo, left.", nil },
        { "They met Ana Silva, the mayor said.", nil },
        { "Ana Silva, her husband and two sons left.", nil },
        { "Ana Silva, Omar Haddad and the nurse left.", nil },
      },
    },
    pack:rule "office, person" {
      match = [[ ([folded=a|an|the|his|her|its|their|our] | POSSESSIVE) NO_ROLE_YET ROLE
        ([folded=of|for|at|in] [!kind=punct & !pos=VERB|AUX]{1,8}?)? "," a:<Name type=person> ("," !"and"
          | [pos=VERB|AUX] | END) ]],
      yields = "RoleOf",
      examples = {
        {
          "The director of the museum, Ana Silva, left.",
          { text = "The director of the museum, Ana Silva," },
        },
        { "A spokeswoman, Ana Silva, left.", true },
        { "The museum's director, Ana Silva, left.", true },
        { "The nurse, Ana Silva, and Omar Haddad left.", nil },
      },
    },
    pack:rule "is in office" {
      match = [[ a:<Name type=person> ("," "who")? ([lemma=have]? [pos=ADV]?
        ([lemma=be|become] | [lemma=serve] "as" | [lemma=be] [folded=elected|appointed|named|chosen|"re-elected"]
          "as"?))
        [folded=a|an|the]? NO_ROLE_YET ROLE <&(<title> | <profession>) ROLE_ENDS ]],
      yields = "RoleOf",
      examples = {
        { "Ana Silva became chief editor of the paper.", { text = "Ana Silva became chief editor" } },
        { "Ana Silva was elected mayor in May.", true },
        { "Ana Silva, who is a retired nurse, left.", { text = "Ana Silva, who is a retired nurse" } },
        { "Ana Silva is not a nurse.", nil },
      },
    },
  }
end

return roles
