/**
 * Notes as the Chicago Manual of Style wants them: full first note. Written for this project in the Citation Style Language
 * (CSL 1.0.2), for the types of source that historians cite.
 */
export const NOTES_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="display-and-sort">
  <info>
    <title>Notes after the Chicago Manual of Style</title>
    <id>plenum-notes</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author"><names variable="author">
    <name and="text" delimiter=", " et-al-min="4" et-al-use-first="1"/>
    <substitute><names variable="editor"><name and="text" delimiter=", "/><label form="short" prefix=", "/></names></substitute>
  </names></macro>
  <macro name="title"><choose>
    <if type="book report thesis" match="any"><text variable="title" font-style="italic"/></if>
    <else-if type="review"><text variable="title"/></else-if>
    <else><text variable="title" quotes="true"/></else>
  </choose></macro>
  <macro name="container"><group delimiter=" ">
    <choose><if type="chapter" match="any"><text value="in"/></if></choose>
    <text variable="container-title" font-style="italic"/>
  </group></macro>
  <macro name="others"><group delimiter=", ">
    <choose><if variable="author"><names variable="editor"><label form="verb-short" suffix=" "/><name and="text"/></names></if></choose>
    <names variable="translator"><label form="verb-short" suffix=" "/><name and="text"/></names>
  </group></macro>
  <macro name="year"><choose>
    <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
    <else><text value="n.d."/></else>
  </choose></macro>
  <macro name="imprint"><group delimiter=", ">
    <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
    <text macro="year"/>
  </group></macro>
  <macro name="serial"><group delimiter=" ">
    <group delimiter=" ">
      <text macro="container"/>
      <group delimiter=", "><text variable="volume"/><group delimiter=" "><text value="no."/><text variable="issue"/></group></group>
    </group>
    <text macro="year" prefix="(" suffix=")"/>
  </group></macro>
  <macro name="place"><choose>
    <if locator="page" type="article-journal"><text variable="locator" prefix=": "/></if>
    <else-if locator="page"><text variable="locator" prefix=", "/></else-if>
    <else><text variable="locator" prefix=", " quotes="true"/></else>
  </choose></macro>
  <citation><layout suffix="." delimiter="; ">
    <group delimiter=", ">
      <text macro="author"/>
      <choose>
        <if type="article-journal article-magazine article-newspaper review" match="any">
          <group delimiter=", "><text macro="title"/><text macro="serial"/></group>
        </if>
        <else-if type="webpage dataset" match="any">
          <group delimiter=", "><text macro="title"/><text variable="publisher"/><text variable="URL"/></group>
        </else-if>
        <else-if type="manuscript document interview personal_communication speech legislation" match="any">
          <group delimiter=", "><text macro="title"/><text macro="year"/><text variable="archive_location"/><text variable="archive"/></group>
        </else-if>
        <else>
          <group delimiter=" ">
            <group delimiter=", ">
              <text macro="title"/><text macro="container"/><text macro="others"/>
              <group delimiter=" "><text value="vol."/><text variable="volume"/></group>
            </group>
            <text macro="imprint" prefix="(" suffix=")"/>
          </group>
        </else>
      </choose>
    </group>
    <text macro="place"/>
  </layout></citation>
  <bibliography><layout suffix="."><group delimiter=". "><text macro="author"/><text macro="title"/><text macro="imprint"/></group></layout></bibliography>
</style>`;
