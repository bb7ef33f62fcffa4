--- Nouns that tell whether people are counted: predicates for the rules of casualties and crowds. Written by hand.
-- @module stringer.packs.news.quantities.people

local set_of = require "stringer.base.set"

local people = {}

--- Nouns for one person.
people.singular = set_of [[
  person man woman child boy girl baby infant toddler teenager teen adult pensioner adolescent youth youngster kid
    orphan newborn
  wife husband son daughter mother father brother sister parent grandmother grandfather grandson granddaughter
    grandchild cousin uncle
  aunt nephew niece relative spouse widow girlfriend boyfriend friend neighbour neighbor colleague companion twin
    sibling fiance fiancee
  civilian resident villager citizen national foreigner tourist traveller traveler visitor holidaymaker pilgrim
    worshipper worshiper
  passenger commuter pedestrian bystander passerby onlooker motorist motorcyclist cyclist driver biker rider spectator
    fan
  shopper customer guest patient inmate prisoner detainee captive hostage suspect victim survivor homeowner tenant
    camper hiker
  climber skier swimmer diver evacuee settler nomad tribesman herder herdsman shepherd peasant farmer fisherman
    farmhand labourer laborer
  worker employee miner builder engineer technician electrician mechanic operator cleaner cook maid servant janitor
    guard watchman
  bodyguard doorman porter vendor trader shopkeeper merchant seller dealer smuggler trafficker businessman
    businesswoman banker clerk
  teacher professor lecturer student pupil schoolboy schoolgirl schoolchild principal headmaster scientist researcher
    doctor nurse
  surgeon medic paramedic physician midwife volunteer rescuer firefighter fireman lifeguard
  journalist reporter photographer cameraman correspondent editor blogger writer poet singer musician actor artist
    dancer
  lawyer attorney judge prosecutor magistrate lawmaker legislator senator deputy congressman councillor councilor
    councilman mayor
  governor minister ambassador diplomat consul envoy official officer politician candidate activist campaigner leader
    chief chieftain
  elder unionist organizer organiser protester protestor demonstrator marcher striker rioter looter dissident opponent
    supporter
  militant gunman insurgent rebel guerrilla guerilla fighter jihadist extremist terrorist bomber attacker assailant
    separatist
  combatant commando mercenary paramilitary militiaman vigilante hijacker kidnapper gangster bandit robber thief
    criminal pirate
  soldier serviceman servicewoman marine sailor airman pilot aviator paratrooper conscript recruit cadet reservist
    ranger trooper
  peacekeeper sergeant corporal lieutenant captain colonel major general commander private policeman policewoman
  constable patrolman detective agent inspector gendarme peshmerga subversive sniper gunner
  priest monk nun bishop cleric imam rabbi pastor missionary preacher parishioner jesuit seminarian
  refugee migrant immigrant asylum-seeker deportee stowaway
  player footballer athlete coach referee jockey racer wrestler
  crewman crewmember seaman skipper stewardess steward conductor astronaut
  member staffer aide adviser advisor secretary translator interpreter assistant contractor consultant executive
    manager director
  chairman president inhabitant islander townsman countryman compatriot expatriate
  american briton israeli palestinian iraqi iranian afghan pakistani indian russian ukrainian chechen kurd arab jew
    muslim christian
  shiite sunni hutu tutsi serb croat bosnian albanian turk greek german italian spaniard frenchman englishman irishman
    dutchman
  australian canadian mexican colombian salvadoran salvadorean nicaraguan honduran guatemalan peruvian chilean cuban
    haitian brazilian
  egyptian syrian lebanese libyan algerian tunisian moroccan sudanese ethiopian eritrean somali kenyan nigerian
    rwandan ugandan
  congolese angolan zimbabwean tamil sinhalese nepali nepalese bangladeshi filipino indonesian thai vietnamese korean
    japanese chinese
  uighur tibetan kashmiri pole czech hungarian romanian bulgarian swede dane norwegian finn georgian armenian azeri
    uzbek tajik
]]

--- Nouns for several persons that are not regular plurals.
people.plural = set_of [[
  people persons men women children police policemen policewomen servicemen servicewomen fishermen firemen militiamen
    tribesmen herdsmen
  gunmen cameramen seamen crewmen airmen patrolmen guardsmen riflemen businessmen congressmen spokesmen countrymen
    frenchmen
  englishmen irishmen dutchmen wives grandchildren schoolchildren thieves troops troop personnel crew staff forces
    infantry
  youth youths folk folks peshmerga victims ones japanese chinese vietnamese lebanese congolese sudanese nepalese
    newsmen
  families couples households crews teams patrols
  clergy clergymen clergyman newsman nationals koreans swiss british french english spanish irish dutch relatives others
]]
for word in pairs(people.singular) do
  local plural = word:find("[^aeiou]y$") and word:sub(1, -2) .. "ies"
    or word:find("[sxz]$") and word .. "es"
    or word:find("[cs]h$") and word .. "es"
    or word .. "s"
  people.plural[plural] = true
end

--- Words that never head or modify those who are counted as casualties: animals, things, units and times.
people.never = set_of [[
  animal animals cow cows cattle sheep goat goats pig pigs hog hogs horse horses camel camels dog dogs cat cats
    chicken chickens bird
  birds fish whale whales elephant elephants seal seals turtle turtles bee bees livestock poultry head tree trees
    species
  percent per cent percentage degree degrees point points vote votes seat seats goal goals game games match matches
    job jobs bill bills
  deal deals plan plans shot shots round rounds bullet bullets missile missiles rocket rockets bomb bombs mine grenade
    grenades attack
  attacks clash clashes incident incidents case cases operation operations explosion explosions blast blasts time
    times house houses
  home homes building buildings shop shops store stores school schools hospital hospitals church churches mosque
    mosques weapon
  weapons gun guns rifle rifles tank tanks aircraft plane planes helicopter helicopters jet jets ship ships boat boats
    vessel vessels
  car cars bus buses truck trucks van vans train trains vehicle vehicles motorcycle motorcycles province provinces
    district districts
  village villages town towns city cities country countries nation nations place places area areas state states region
    regions
  document documents file files report reports letter letters company companies firm firms bank banks occasion
    occasions way ways thing
  things second seconds minute minutes hour hours day days week weeks month months year years decade decades century
    centuries
  facility facilities factory factories plant plants site sites pipeline pipelines tower towers structure structures
    apartment apartments
  crop crops business businesses sale sales profit profits market markets industry industries export exports stock
    stocks tanker tankers
  container containers account accounts
  server servers computer computers container containers number numbers letters papers newspapers newspaper tower
    towers border borders
  trailer trailers cruiser cruisers destroyer destroyers fighter-bombers drone drones satellite satellites sensor
    sensors reactor reactors
  tractor tractors engine engines river rivers flower flowers tiger tigers badger badgers beavers otters otter panther
    panthers hamster
  lambs lamb deer calves foals oxen donkeys mules pets pet puppies kittens insects ants ant
  body bodies corpse corpses yesterday today tonight tomorrow overnight more others least
]]

local FATE = [[
  killed wounded injured hurt dead missing died murdered arrested detained displaced homeless evacuated slain
    unaccounted casualties
  casualty deaths death fatalities fatality injuries injury arrests executed massacred hospitalized hospitalised
]]

--- Words for harm, as verbs and as nouns; none of them names a victim.
people.fate = set_of(FATE)

--- Every sentence that tells of casualties has one of these words. Counts in other sentences are not tested for them.
people.harm = set_of(
  [[
  kill kills killing killings slew slaying slayings murder murders murdering massacre massacring execute executing
    execution executions
  assassination assassinations assassinating behead beheaded beheading lynched lynching electrocuted die perish
    perished succumbed drown
  drowned drowning wound wounds wounding injure injures injuring hurts hurting maimed maiming burns cuts bruises
    inhalation shock
  shot shooting gunned stabbed hospital hospitals condition bodies corpses lives arrest arresting detain detains
    detaining detention detentions
  jailed jailing imprisoned apprehended custody prisoner rounded rounding assassinated murdered disappeared
    disappearance disappearances
  displace displaces displacing displacement evacuates evacuating evacuation uprooted uprooting
  fled flee fleeing forced forcing drove driven driving prompted sent sending made
]],
  set_of(FATE)
)

--- Makes the predicates.
-- @tparam table pack
-- @tparam table units of `quantities_units`
function people.predicates(pack, units)
  local folded = string.lower
  pack:predicate(
    "q_person",
    function(text) return people.singular[folded(text)] ~= nil end,
    { among = people.singular }
  )
  pack:predicate(
    "q_people",
    function(text) return people.plural[folded(text)] ~= nil end,
    { among = people.plural }
  )
  pack:predicate("q_fate", function(text) return people.fate[folded(text)] ~= nil end, { among = people.fate })
  pack:predicate("q_harm", function(text) return people.harm[folded(text)] ~= nil end, { among = people.harm })
  pack:predicate("q_never_people", function(text)
    local word = folded(text)
    return people.never[word] ~= nil
      or people.fate[word] ~= nil
      or units.measures[word] ~= nil
      or units.currencies[word] ~= nil
  end, { among = { people.never, people.fate, units.measures, units.currencies } })
end

return people
