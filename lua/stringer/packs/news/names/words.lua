--- Common nouns that stand before or behind a name, or tell what it is: "the village of X", "the band X", "X, a river".
-- @module stringer.packs.news.names.words

local words = {}

local function list(text)
  local out = {}
  for word in text:gmatch "%S+" do
    out[#out + 1] = word
  end
  return table.concat(out, "|")
end

words.PLACE = list [[village hamlet town township city suburb district province county region neighborhood
  neighbourhood commune
  municipality parish settlement borough river lake mountain valley island islet peninsula bay coast port resort area
    state prefecture
  oblast hill creek canyon volcano desert forest reservoir waterfall beach cape strait archipelago plateau enclave
    outskirt
  highway tunnel]]

words.GROUP = list [[band group company firm club team label newspaper magazine weekly daily network broadcaster
  airline bank retailer
  carmaker automaker brewer publisher manufacturer subsidiary conglomerate chain brand startup charity university
    college party movement
  militia gang organization organisation agency brokerage insurer orchestra choir ensemble duo trio quartet supplier
    distributor
  developer maker operator contractor]]

words.WORK =
  list [[album song single film movie novel book play opera musical poem series sitcom show drama comedy
  documentary game comic
  painting sculpture track hit ballet symphony memoir autobiography bestseller thriller ship vessel ferry tanker yacht
    frigate
  destroyer submarine drug operation hurricane typhoon cyclone storm virus language]]

words.KIN =
  list [[brother sister mother father son daughter wife husband uncle aunt nephew niece cousin grandson
  granddaughter
  grandfather grandmother widow fiancee fiance girlfriend boyfriend friend colleague teammate rival]]

-- What is sold, taken, run or caught under a name.
words.THING =
  list [[price sale dose pill tablet user app software version update server virus outbreak case infection
  patient vaccine
  blockchain trader token cluster smartphone console treatment injection side-effect subscription download upgrade
    variant device
  prescription plugin browser account machine model feature]]

-- What is done to things, not to persons or bodies.
words.MADE =
  list [[sell discontinue launch release develop approve prescribe air broadcast patent install download
  invent design
  update rename publish manufacture market license rebrand unveil]]

-- What is done to persons only.
words.SUFFERED =
  list [[bear arrest sentence jail imprison hospitalize hospitalise bury educate diagnose behead stab
  elect knight re-elect
  appoint divorce kidnap detain indict arraign extradite baptize ordain]]

-- What only a person does.
words.PERSONAL =
  list [[marry attend assist die graduate write sing study resign retire smile nod laugh weep recall bear
  compose paint think believe feel know love speak shrug joke testify live]]

-- What a company or body does.
words.CORPORATE =
  list [[announce report acquire post manufacture sell produce launch employ operate publish merge
  list]]

return words
