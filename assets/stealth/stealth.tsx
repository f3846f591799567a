<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="stealth" tilewidth="32" tileheight="32" tilecount="16" columns="16">
 <image source="stealth.png" width="512" height="32"/>
 <tile id="0">
  <properties>
   <property name="cover" type="float" value="0.8"/>
   <property name="label" value="bush_0"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="cover" type="float" value="0.8"/>
   <property name="label" value="bush_1"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="cover" type="float" value="0.8"/>
   <property name="label" value="bush_2"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="cover" type="float" value="0.8"/>
   <property name="label" value="bush_3"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="label" value="moss_0"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="label" value="moss_1"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="label" value="moss_2"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="label" value="moss_3"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="label" value="lamp_post"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="label" value="bars_h"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="32" height="16"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <properties>
   <property name="label" value="bars_v"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="stone"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="16" height="32"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <properties>
   <property name="label" value="stall_0_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="3" width="31" height="25"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <properties>
   <property name="label" value="stall_1_0"/>
   <property name="solid" type="bool" value="true"/>
   <property name="surface" value="wood"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="3" width="29" height="25"/>
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="bush" color="#6f7a4c" tile="-1" probability="1"/>
   <wangcolor name="moss" color="#55603c" tile="-1" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="4" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="5" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="6" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="7" wangid="0,2,0,2,0,2,0,2"/>
  </wangset>
 </wangsets>
</tileset>
