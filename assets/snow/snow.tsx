<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="snow" tilewidth="32" tileheight="32" tilecount="16" columns="16">
 <image source="snow.png" width="512" height="32"/>
 <tile id="0">
  <properties>
   <property name="label" value="snow_0_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="1">
  <properties>
   <property name="label" value="snow_1_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="2">
  <properties>
   <property name="label" value="snow_2_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="3">
  <properties>
   <property name="label" value="snow_3_0"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="4">
  <properties>
   <property name="label" value="snow_0_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="5">
  <properties>
   <property name="label" value="snow_1_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="6">
  <properties>
   <property name="label" value="snow_2_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="7">
  <properties>
   <property name="label" value="snow_3_1"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="8">
  <properties>
   <property name="label" value="snow_0_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="9">
  <properties>
   <property name="label" value="snow_1_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="10">
  <properties>
   <property name="label" value="snow_2_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="11">
  <properties>
   <property name="label" value="snow_3_2"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="12">
  <properties>
   <property name="label" value="snow_0_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="13">
  <properties>
   <property name="label" value="snow_1_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="14">
  <properties>
   <property name="label" value="snow_2_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <tile id="15">
  <properties>
   <property name="label" value="snow_3_3"/>
   <property name="surface" value="snow"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="snow" color="#d3d6dc" tile="-1" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="4" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="5" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="6" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="7" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="8" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="9" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="10" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="11" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="12" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="13" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="14" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="15" wangid="0,1,0,1,0,1,0,1"/>
  </wangset>
 </wangsets>
</tileset>
