// Words for the tests of spelling: what must pass, and slips that must be found. Written for this project.
const list = (words: string): string[] => words.trim().split(/\s+/);

/** Everyday words, inflected in many ways, and words of both courses. */
export const rightWords = list(`
  aften aftenen aftener aftenerne arbejde arbejder arbejdet arbejdede bedre bedst begynder begyndte bekymret bekymringer beslutning
  beslutningerne betyder bogstaver børnenes deltager deltagerne deltagernes drikker drukket dårligt ensom ensomhed erfaringer forandre
  forandringer forkert forskellige fortæller fortalte fredag følelse følelser følelserne gensidig glade gladere gruppen gruppens grønne
  gøre gjort hjælpe hjælper hjalp hjerne hjernen hjerte hukommelsen hverdagen indimellem kender kendskab krop kroppen kroppens kvinder
  langsomt lige ligesom lysten læger lægerne lærte mandag meninger mennesker minutter minutterne mulighed muligheder mærke mødet møderne
  nederlag nysgerrig opmærksom oplevelser pause pauser penge personlig planlægge rolige sammen samtale samtalen selvtillid sidemand
  skridt skridtet skyldfølelse snakker sove sover spørge spørgsmål stadig steder stille stofferne stress styrke svært sværere søvn søvnen
  tanke tanker tankerne tilbage tilgængelig tryghed tålmodig uger ugerne uenig undgå venlig venner vennerne viden virkning virkninger
  vågner øjne øvelse øvelserne ærlig åben åbenhed årsag årsager
`);

/** Names of substances, methods and services, and words that only the courses use. */
export const courseWords = list(`
  hash hashen kokain amfetamin metamfetamin ecstasy MDMA THC cannabis snus vape vaper vapen joint jointen joints opioider benzodiazepiner
  pregabalin gabapentin clozapin olanzapin kokaethylen SSRI nikotin HCS LØFT ACT mindfulness Giftlinjen Giftlinjens Alkolinjen Stoplinien
  Livslinien Prochaska DiClemente Marlatts Beck tørfix tørfixe tørfixer tværgående førovervejelse abstinenser tilbagefald udviklingshæmning
  brugslidelse mislykkes Trang TRANG Hashen
`);

/** Half of them are in no dictionary. */
export const compounds = list(`
  trangdagbog trangdagbogen trangdagbogs trangdagbøger trangkurver billeduger pausekorts støttesedlens trangkurve trangkurven trangbølge trangtal følelseskort følelseskortene støttekontaktperson
  støttekontaktpersoner støtteseddel støttesedler støttesedlen rusmiddelfaglig rusmiddelfaglige socialfaglig risikosituation
  risikosituationer risikosituationernes hjemmeopgave hjemmeopgaver bostøtte nødplan nødplanen pausekort billeduge gruppeforløb
  gruppebehandling gruppesession gruppesessionerne gruppeleder gruppelederens forsamtale midtvejssamtale opfølgningssamtale
  refleksionsrunde målrunde præsentationsrunde målplakat afhængighedsmodel ændringscirkel forandringscirklen vedligeholdelsesfase
  overvejelsesfasen behandlingsmodel tilbagefaldsforebyggelse misbrugsidentitet værdiafklaring stofedukation løsningsfokus
  afspændingsøvelse spejlingsøvelse skalaspørgsmål mirakelspørgsmål rollespilskort kommunikationsaftale forventningsafstemning
  kaffepause morgenrutine søvnproblemer telefonsamtale ølkasse isvaffel hashrygning kokainbrug alkoholforgiftning serotoninsyndrom
  drikketur hjerterytme madplan sommerhustur weekendplan netværkskort familiefest livsstilsændring hverdagsliv mødegang mødegangene
  gruppedynamikker stofbruget arbejdsark livskvalitetsmåling
`);

/** Letters doubled, left out, swapped or exchanged; sj, sk, kj, hv; -ene for -erne; silent letters; silly splits that must not pass. */
export const wrongWords = list(`
  støtteseddeler trangdagboger opgven sammfund hjemmopgave trangdagbgo støttekontatperson risikositationer følesler følelsekotr rusmidelfaglig bostøte
  abstinencer abstineser aftennen allesammmen anderleds arbjede begnyder bekymrert begyndtte beslutnig bettyder
  bevæglse depresion desværer diskution dårlgt ensomhedd erfarring familjen forandrigner forbrgu forskellie fortællle frusteret
  færdtigt følgelse gramatik gruupen hjernnen hjælpper hovvedet hukkomelse huskke hverdaggen hvodan inderessant interesant irrriteret
  jælp kjøre kjærlighed kolega komentar konsentration kropens kvidner langsomnt lejlihed lyssten længss medisin menneker
  mennskene minuttene muglighed muskklen mødett nervøøs nogensinne nysgerig nærværr opmærsom oplevlese oveskud parforhol
  planlæge problmer psykiartisk pyskisk rektion rolligt sagdte samtlae selvtilid skammfuld skrdit skylfølelse smmen
  spændene spøgsmål stadi stemnig stofferen støtteseddle svagthed søvnproblmer tankkerne taknemmlig telefonn tilbagefal
  tilbgefald tilfældi tillladende tjænester trangkuven tryghd tålmoddig udfodring underligtt uvennner vejledining vennene
  viktig virkningg virkli vågnerr vædier ydmyy ændrign ærlihed øvesle åbenhd årsagne
`);
