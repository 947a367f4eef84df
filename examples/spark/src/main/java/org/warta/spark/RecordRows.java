package org.warta.spark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Records as rows, and their types as schemas: a component is a column of its name, a record in a
 * record a struct, a list an array, an enum its name. So a row has the shape of the record's JSON.
 *
 * <p>Spark's own encoders make rows of beans and Scala classes, not of Java's records.
 */
final class RecordRows {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents(); // a new array at each call
        }
      };

  private RecordRows() {}

  /** {@return the schema of the rows that {@link #row} makes of a record of this class} */
  static StructType schema(Class<? extends Record> type) {
    return struct(type);
  }

  /** {@return the row of a record} */
  static Row row(Record record) {
    return RowFactory.create(
        Arrays.stream(COMPONENTS.get(record.getClass()))
            .map(component -> value(read(component, record)))
            .toArray());
  }

  private static StructType struct(Class<?> type) {
    return DataTypes.createStructType(
        Arrays.stream(COMPONENTS.get(type))
            .map(it -> DataTypes.createStructField(it.getName(), type(it.getGenericType()), true))
            .toArray(StructField[]::new));
  }

  private static DataType type(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? DataTypes.createMapType(type(of[0]), type(of[1]))
          : DataTypes.createArrayType(type(of[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return struct(plain);
    }
    if (plain == String.class || plain.isEnum()) {
      return DataTypes.StringType;
    }
    if (plain == int.class || plain == Integer.class) {
      return DataTypes.IntegerType;
    }
    if (plain == double.class || plain == Double.class) {
      return DataTypes.DoubleType;
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return DataTypes.BooleanType;
    }
    throw new IllegalArgumentException("no column type for " + plain);
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Record record) {
      return row(record);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(RecordRows::value).toArray();
    }
    if (value instanceof Map<?, ?> map) {
      return CollectionConverters.asScala(map);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " of " + record.getClass(), e);
    }
  }
}
