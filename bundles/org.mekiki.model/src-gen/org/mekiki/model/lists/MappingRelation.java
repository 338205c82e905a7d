/**
 */
package org.mekiki.model.lists;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mapping Relation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How two concepts correspond, after the SKOS mapping properties.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.lists.ListsPackage#getMappingRelation()
 * @model annotation="https://mekiki.org/model/text label.en='Relation' label.ja='\u5bfe\u5fdc\u95a2\u4fc2' doc.ja='\u4e8c\u3064\u306e\u6982\u5ff5\u306e\u5bfe\u5fdc\u95a2\u4fc2\uff08SKOS \u306e\u5bfe\u5fdc\u30d7\u30ed\u30d1\u30c6\u30a3\uff09\u3002'"
 * @generated
 */
public enum MappingRelation implements Enumerator
{
	/**
	 * The '<em><b>EXACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same (skos:exactMatch).
	 * <!-- end-model-doc -->
	 * @see #EXACT_VALUE
	 * @generated
	 * @ordered
	 */
	EXACT(0, "EXACT", "EXACT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CLOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Close enough for some uses (skos:closeMatch).
	 * <!-- end-model-doc -->
	 * @see #CLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSE(1, "CLOSE", "CLOSE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BROAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is broader (skos:broadMatch).
	 * <!-- end-model-doc -->
	 * @see #BROAD_VALUE
	 * @generated
	 * @ordered
	 */
	BROAD(2, "BROAD", "BROAD"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NARROW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is narrower (skos:narrowMatch).
	 * <!-- end-model-doc -->
	 * @see #NARROW_VALUE
	 * @generated
	 * @ordered
	 */
	NARROW(3, "NARROW", "NARROW"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RELATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Associated (skos:relatedMatch).
	 * <!-- end-model-doc -->
	 * @see #RELATED_VALUE
	 * @generated
	 * @ordered
	 */
	RELATED(4, "RELATED", "RELATED"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same (skos:exactMatch).
	 * <!-- end-model-doc -->
	 * @see #EXACT
	 * @model annotation="https://mekiki.org/model/text label.en='Exact' label.ja='\u5b8c\u5168\u4e00\u81f4' doc.ja='\u540c\u3058\u3082\u306e\uff08skos:exactMatch\uff09\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int EXACT_VALUE = 0;

	/**
	 * The '<em><b>CLOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Close enough for some uses (skos:closeMatch).
	 * <!-- end-model-doc -->
	 * @see #CLOSE
	 * @model annotation="https://mekiki.org/model/text label.en='Close' label.ja='\u307b\u307c\u4e00\u81f4' doc.ja='\u7528\u9014\u306b\u3088\u3063\u3066\u306f\u540c\u3058\u3068\u307f\u306a\u305b\u308b\uff08skos:closeMatch\uff09\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CLOSE_VALUE = 1;

	/**
	 * The '<em><b>BROAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is broader (skos:broadMatch).
	 * <!-- end-model-doc -->
	 * @see #BROAD
	 * @model annotation="https://mekiki.org/model/text label.en='Broad' label.ja='\u4e0a\u4f4d' doc.ja='\u5bfe\u5fdc\u5148\u306e\u307b\u3046\u304c\u5e83\u3044\uff08skos:broadMatch\uff09\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int BROAD_VALUE = 2;

	/**
	 * The '<em><b>NARROW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target is narrower (skos:narrowMatch).
	 * <!-- end-model-doc -->
	 * @see #NARROW
	 * @model annotation="https://mekiki.org/model/text label.en='Narrow' label.ja='\u4e0b\u4f4d' doc.ja='\u5bfe\u5fdc\u5148\u306e\u307b\u3046\u304c\u72ed\u3044\uff08skos:narrowMatch\uff09\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int NARROW_VALUE = 3;

	/**
	 * The '<em><b>RELATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Associated (skos:relatedMatch).
	 * <!-- end-model-doc -->
	 * @see #RELATED
	 * @model annotation="https://mekiki.org/model/text label.en='Related' label.ja='\u95a2\u9023' doc.ja='\u95a2\u9023\u304c\u3042\u308b\uff08skos:relatedMatch\uff09\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int RELATED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Mapping Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MappingRelation[] VALUES_ARRAY =
		new MappingRelation[]
		{
			EXACT,
			CLOSE,
			BROAD,
			NARROW,
			RELATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Mapping Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MappingRelation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mapping Relation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingRelation get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MappingRelation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mapping Relation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingRelation getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MappingRelation result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mapping Relation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MappingRelation get(int value)
	{
		switch (value)
		{
			case EXACT_VALUE: return EXACT;
			case CLOSE_VALUE: return CLOSE;
			case BROAD_VALUE: return BROAD;
			case NARROW_VALUE: return NARROW;
			case RELATED_VALUE: return RELATED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MappingRelation(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //MappingRelation
