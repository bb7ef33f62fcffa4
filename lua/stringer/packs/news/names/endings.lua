--- Endings that surnames have rather than towns, companies and common words. Made by data/make/endings.lua out of
-- surnames.lex, surnames_us.lex and the lists of places, bodies and common words; their licences are told there.
-- @module stringer.packs.news.names.endings

local set_of = require "stringer.base.set"

local SHORTEST, LONGEST = 3, 5

local SURNAMES = set_of [[
  ady ael aff aft ahl ahn ames ams ander ann ante anto anu anz app ard arden arp arr ars art arth asse aster ates atore
  att augh ault aum aus aver aves away azo bbs bee bek bel ber bic burn cari cchi cci cco cek cey chal cham chel cic
  cio cis cka cke cki cks cky cock cone cus dall dden ddy dea dek der dez dford dham dic die dino dis dka dov eaux ece
  eese egan eks ell ella elly els emi enda ender eras ers ert esta ester ett ette etter etz eva fee fer fey fford fin
  gdon gel ger ggi ggs ghan ghton gic gin glia glio glu gren haw her hey hle iak iani ick icz iel ier ieri iff igan ija
  inder ini ink inn ins inton ione iron iss ister its itt jak jic jka kas kel ker kes key kic kin kis kle lair lak lani
  lano lds lek ler les leta ley lford lic lik lin lke llan llen lli llion llis llo lls lock lone lor lov lsen lter lton
  ltz lum lund man mane maz mek mer mith mmel mon mons moto mov nac nak naro nat nbeck nco ndt neau nec nek nen ner ney
  nez nford ngs nic nig nin nis nke nko nks nni nnon nov nsen nter nti ntino ntz nzi nzo off ogan ohn oll ols omo oms
  ond oni onja opp orio orton osi ott otta oud ova oza pina pka rac rado rba rby rdi rdo rdt rek rer rera rew rey rez
  rford ric rich rik rill rillo ris rke rks rle rling rny rone rov roz rri rro rry rsen rti rty rtz rza sak sby sch scu
  sek ser sey shire sic sik ska ski sky som son sone sons sov ssett ssi tano tek tin tis trom tti tton tts tty uer uez
  uhl uist ull uss uster utt utter utz vac vak vera vey vic vin vis wen witz yer yev yle yton zak zek zel zer zic zka
  zyk zza zzi zzo
]]

-- Longer endings that tell otherwise.
local OTHERS = set_of [[
  abel acker ains ales alin alli aman anger atin atti ayer ckle dder eler eley ells erer ewell gard gers gger iers iler
  illo ills iman lers lier lles mber nder oard olin omer oner onic rder rtin sett swell ther tric ulin urry vert ward
  wick yard zell
]]

--- Whether a word ends as surnames do.
-- @tparam string text
-- @treturn boolean
return function(text)
  local word = text:lower()
  for n = math.min(LONGEST, #word), SHORTEST, -1 do
    local ending = word:sub(-n)
    if SURNAMES[ending] then return true end
    if OTHERS[ending] then return false end
  end
  return false
end
