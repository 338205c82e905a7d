/**
 */
package org.mekiki.model.taxonomy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mark</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Cross-cutting technology that an entry draws on.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.taxonomy.TaxonomyPackage#getMark()
 * @model annotation="https://mekiki.org/model/text label.en='Mark' label.ja='\u5370' doc.ja='\u6280\u8853\u304c\u7528\u3044\u308b\u6a2a\u65ad\u7684\u306a\u6280\u8853\u3002'"
 * @generated
 */
public enum Mark implements Enumerator
{
	/**
	 * The '<em><b>AI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Artificial intelligence.
	 * <!-- end-model-doc -->
	 * @see #AI_VALUE
	 * @generated
	 * @ordered
	 */
	AI(0, "AI", "AI"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>QUANTUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantum technology.
	 * <!-- end-model-doc -->
	 * @see #QUANTUM_VALUE
	 * @generated
	 * @ordered
	 */
	QUANTUM(1, "QUANTUM", "QUANTUM"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ROBOTICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Robotics.
	 * <!-- end-model-doc -->
	 * @see #ROBOTICS_VALUE
	 * @generated
	 * @ordered
	 */
	ROBOTICS(2, "ROBOTICS", "ROBOTICS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SENSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advanced sensors.
	 * <!-- end-model-doc -->
	 * @see #SENSOR_VALUE
	 * @generated
	 * @ordered
	 */
	SENSOR(3, "SENSOR", "SENSOR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ENERGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advanced energy technology.
	 * <!-- end-model-doc -->
	 * @see #ENERGY_VALUE
	 * @generated
	 * @ordered
	 */
	ENERGY(4, "ENERGY", "ENERGY"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Artificial intelligence.
	 * <!-- end-model-doc -->
	 * @see #AI
	 * @model annotation="https://mekiki.org/model/text label.en='AI' label.ja='AI' doc.ja='\u4eba\u5de5\u77e5\u80fd\u6280\u8853\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int AI_VALUE = 0;

	/**
	 * The '<em><b>QUANTUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantum technology.
	 * <!-- end-model-doc -->
	 * @see #QUANTUM
	 * @model annotation="https://mekiki.org/model/text label.en='Quantum' label.ja='\u91cf\u5b50' doc.ja='\u91cf\u5b50\u6280\u8853\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int QUANTUM_VALUE = 1;

	/**
	 * The '<em><b>ROBOTICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Robotics.
	 * <!-- end-model-doc -->
	 * @see #ROBOTICS
	 * @model annotation="https://mekiki.org/model/text label.en='Robotics' label.ja='\u30ed\u30dc\u30c3\u30c8' doc.ja='\u30ed\u30dc\u30c3\u30c8\u6280\u8853\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int ROBOTICS_VALUE = 2;

	/**
	 * The '<em><b>SENSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advanced sensors.
	 * <!-- end-model-doc -->
	 * @see #SENSOR
	 * @model annotation="https://mekiki.org/model/text label.en='Sensor' label.ja='\u30bb\u30f3\u30b5\u30fc' doc.ja='\u5148\u7aef\u30bb\u30f3\u30b5\u30fc\u6280\u8853\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int SENSOR_VALUE = 3;

	/**
	 * The '<em><b>ENERGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advanced energy technology.
	 * <!-- end-model-doc -->
	 * @see #ENERGY
	 * @model annotation="https://mekiki.org/model/text label.en='Energy' label.ja='\u30a8\u30cd\u30eb\u30ae\u30fc' doc.ja='\u5148\u7aef\u30a8\u30cd\u30eb\u30ae\u30fc\u6280\u8853\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int ENERGY_VALUE = 4;

	/**
	 * An array of all the '<em><b>Mark</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Mark[] VALUES_ARRAY =
		new Mark[]
		{
			AI,
			QUANTUM,
			ROBOTICS,
			SENSOR,
			ENERGY,
		};

	/**
	 * A public read-only list of all the '<em><b>Mark</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Mark> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mark</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mark get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Mark result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mark</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mark getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Mark result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mark</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Mark get(int value)
	{
		switch (value)
		{
			case AI_VALUE: return AI;
			case QUANTUM_VALUE: return QUANTUM;
			case ROBOTICS_VALUE: return ROBOTICS;
			case SENSOR_VALUE: return SENSOR;
			case ENERGY_VALUE: return ENERGY;
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
	private Mark(int value, String name, String literal)
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
	
} //Mark
